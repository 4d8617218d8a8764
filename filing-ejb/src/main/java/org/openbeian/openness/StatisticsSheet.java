package org.openbeian.openness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.openbeian.common.Ids;
import org.openbeian.tenancy.TenantOwned;

/** The statistics of an authority, as they were counted last. Each authority has one, so that reading them costs one row. */
@Entity
@Table(name = "statistics_sheet")
public class StatisticsSheet extends TenantOwned {

    @Id
    private String id;

    private String content;

    @Column(name = "made_at")
    private Instant madeAt;

    @Version
    private long version;

    protected StatisticsSheet() {}

    StatisticsSheet(Statistics counted, Instant at) {
        this.id = Ids.next();
        count(counted, at);
    }

    final void count(Statistics counted, Instant at) {
        content = counted.write();
        madeAt = at;
    }

    boolean isOlderThan(Duration age, Instant now) {
        return madeAt.plus(age).isBefore(now);
    }

    Statistics read() {
        return Statistics.read(content, madeAt);
    }
}
