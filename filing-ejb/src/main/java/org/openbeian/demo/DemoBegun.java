package org.openbeian.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that says whether the demo world has begun, and whether it has ended. */
@Entity
@Table(name = "demo_begun")
class DemoBegun {

    @Id
    private int id;

    private boolean begun;

    private boolean ended;

    protected DemoBegun() {}
}
