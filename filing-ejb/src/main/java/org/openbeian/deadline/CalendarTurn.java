package org.openbeian.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One row: whoever takes in a calendar holds it until the end of the transaction. */
@Entity
@Table(name = "calendar_turn")
public class CalendarTurn {

    static final int ONLY = 1;

    @Id
    private int id;

    protected CalendarTurn() {}
}
