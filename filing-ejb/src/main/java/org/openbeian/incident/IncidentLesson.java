package org.openbeian.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.openbeian.common.Ids;
import org.openbeian.tenancy.TenantOwned;

/** What others can learn from a closed incident (Framework 1.0 s.5.7). It points to no incident, so nobody finds the way back. */
@Entity
@Table(name = "incident_lesson")
public class IncidentLesson extends TenantOwned {

    @Id
    private String id;

    private String type;

    private int level;

    private String text;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    protected IncidentLesson() {}

    IncidentLesson(String type, int level, String text, LocalDate publishedOn) {
        this.id = Ids.next();
        this.type = type;
        this.level = level;
        this.text = text;
        this.publishedOn = publishedOn;
    }

    public String getId() {
        return id;
    }

    public String getType() {
        return type;
    }

    public int getLevel() {
        return level;
    }

    public String getText() {
        return text;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }
}
