package org.openbeian.registration;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;
import org.openbeian.common.Ids;
import org.openbeian.tenancy.CaseOwned;

/** One gap: which field, of what kind (missing, unclear, contradictory, wrong), what is asked, and the answer. */
@Entity
@Table(name = "correction_gap")
public class CorrectionGap extends CaseOwned {

    @Id
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id")
    private CorrectionRequest request;

    private int position;

    private String field;

    private String kind;

    private String text;

    private String answer;

    @Convert(converter = Hands.class)
    private Set<String> hands = Set.of();

    protected CorrectionGap() {}

    CorrectionGap(CorrectionRequest request, int position, String field, String kind, String text) {
        super(request.getOrganisationId());
        this.id = Ids.next();
        this.request = request;
        this.position = position;
        this.field = field;
        this.kind = kind;
        this.text = text;
    }

    void answer(String given, String by) {
        if (!given.equals(answer)) {
            answer = given;
            hands = Hands.with(hands, by);
        }
    }

    /** Everybody who has ever answered it; nobody for what was answered before that was kept. */
    Set<String> hands() {
        return hands;
    }

    public boolean isAnswered() {
        return answer != null && !answer.isBlank();
    }

    public String getId() {
        return id;
    }

    public String getField() {
        return field;
    }

    /** MISSING, UNCLEAR, CONTRADICTORY or WRONG. */
    public String getKind() {
        return kind;
    }

    public String getText() {
        return text;
    }

    public String getAnswer() {
        return answer;
    }
}
