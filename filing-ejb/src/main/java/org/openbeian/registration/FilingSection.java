package org.openbeian.registration;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Ids;
import org.openbeian.common.Json;
import org.openbeian.tenancy.CaseOwned;

/** The saved answers of one page of a filing, as canonical JSON. It has a version of its own: two pages can be filled in at the same time. */
@Entity
@Table(name = "filing_section")
public class FilingSection extends CaseOwned {

    /** The version a page is shown with before anybody has saved it; the first one saved is 1. */
    static final long NEVER_SAVED = 0;

    @Id
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "filing_id")
    private Filing filing;

    private String code;

    private String answers;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by")
    private String savedBy;

    @Convert(converter = Hands.class)
    private Set<String> hands = Set.of();

    @Version
    private long version;

    protected FilingSection() {}

    FilingSection(Filing filing, String code) {
        super(filing.getOrganisationId());
        this.id = Ids.next();
        this.filing = filing;
        this.code = code;
        this.answers = "{}";
    }

    /** Who saves what stands there already has written nothing. */
    void save(JsonObject given, String person, Instant at) {
        String written = CanonicalJson.write(given);
        if (hands.isEmpty() || !written.equals(answers)) {
            savedBy = person;
            hands = Hands.with(hands, person);
        }
        answers = written;
        savedAt = at;
    }

    public String getCode() {
        return code;
    }

    public JsonObject getAnswers() {
        return answers == null ? Json.createObjectBuilder().build() : CanonicalJson.read(answers);
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    /** Who has last written something on it; null when nobody has. */
    String savedBy() {
        return savedBy;
    }

    /** Everybody who has ever written something on it. */
    Set<String> hands() {
        return hands;
    }

    public long getVersion() {
        return version;
    }
}
