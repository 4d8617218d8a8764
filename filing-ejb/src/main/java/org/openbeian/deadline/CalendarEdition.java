package org.openbeian.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A calendar as it was loaded, of the whole portal: holidays are the State Council's to arrange, not an authority's. */
@Entity
@Table(name = "calendar_edition")
public class CalendarEdition {

    @Id
    private String digest;

    private String content;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    protected CalendarEdition() {}

    CalendarEdition(String digest, String content, Instant at) {
        this.digest = digest;
        this.content = content;
        this.loadedAt = at;
    }

    /** It counts again, after another one did. */
    void loadedAgain(Instant at) {
        loadedAt = at;
    }

    String getDigest() {
        return digest;
    }

    String getContent() {
        return content;
    }
}
