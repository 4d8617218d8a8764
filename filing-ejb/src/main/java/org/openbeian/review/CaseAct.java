package org.openbeian.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openbeian.common.Ids;
import org.openbeian.registration.Filing;
import org.openbeian.tenancy.CaseOwned;

/**
 * What one person did on a case, in which role, with which opinion and why: findings, votes and decisions. Separation
 * of duty is decided on these lines. The database lets a person act once per act and round.
 */
@Entity
@Table(name = "case_act")
public class CaseAct extends CaseOwned {

    /** The act that bars its person from the applicant's cases for ever. */
    static final String CONFLICT = "CONFLICT";

    @Id
    private String id;

    @Column(name = "filing_id")
    private String filingId;

    @Column(name = "person_id")
    private String personId;

    private String role;

    private String act;

    private int round;

    private String opinion;

    private String text;

    @Column(name = "acted_at")
    private Instant actedAt;

    protected CaseAct() {}

    CaseAct(Filing filing, String personId, WorkKind kind, int round, String opinion, String text, Instant at) {
        this(filing, personId, kind.role(), kind.name(), round, opinion, text, at);
    }

    private CaseAct(
            Filing filing,
            String personId,
            String role,
            String act,
            int round,
            String opinion,
            String text,
            Instant at) {
        super(filing.getOrganisationId());
        this.id = Ids.next();
        this.filingId = filing.getId();
        this.personId = personId;
        this.role = role;
        this.act = act;
        this.round = round;
        this.opinion = opinion;
        this.text = text;
        this.actedAt = at;
    }

    /** SOD-04: a declared conflict of interest, in whatever role the person was. One per person and case. */
    static CaseAct conflict(Filing filing, String personId, String role, String text, Instant at) {
        return new CaseAct(filing, personId, role, CONFLICT, 0, "DECLARED", text, at);
    }

    public String getId() {
        return id;
    }

    public String getFilingId() {
        return filingId;
    }

    public String getPersonId() {
        return personId;
    }

    public String getRole() {
        return role;
    }

    public String getAct() {
        return act;
    }

    public int getRound() {
        return round;
    }

    public String getOpinion() {
        return opinion;
    }

    public String getText() {
        return text;
    }

    public Instant getActedAt() {
        return actedAt;
    }
}
