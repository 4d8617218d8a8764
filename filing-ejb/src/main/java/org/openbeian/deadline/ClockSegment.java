package org.openbeian.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openbeian.common.Ids;
import org.openbeian.tenancy.TenantOwned;

/** A stored segment of a clock. Only added, never changed, so that an auditor can recompute the clock. */
@Entity
@Table(name = "clock_segment")
public class ClockSegment extends TenantOwned {

    @Id
    private String id;

    @Column(name = "clock_id")
    private String clockId;

    private int place;

    @Enumerated(EnumType.STRING)
    private Segment.Kind kind;

    @Column(name = "begins_at")
    private Instant beginsAt;

    protected ClockSegment() {}

    ClockSegment(CaseClock clock, int place, Segment segment) {
        this.id = Ids.at(segment.getAt());
        this.clockId = clock.getId();
        this.place = place;
        this.kind = segment.getKind();
        this.beginsAt = segment.getAt();
    }

    String getClockId() {
        return clockId;
    }

    Segment segment() {
        return new Segment(kind, beginsAt);
    }
}
