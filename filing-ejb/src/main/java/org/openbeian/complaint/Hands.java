package org.openbeian.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;

/** Who has a complaint, who has had it before its review, and who has answered it: none of these reviews it (SOD-11). */
@Embeddable
public class Hands {

    private String handler;

    /** Person ids with a space between them: all who have handled it before the review. */
    @Column(name = "handled_by")
    private String handledBy;

    @Column(name = "answered_by")
    private String answeredBy;

    /** Nobody has it yet. */
    protected Hands() {}

    private Hands(String handler, String handledBy, String answeredBy) {
        this.handler = handler;
        this.handledBy = handledBy;
        this.answeredBy = answeredBy;
    }

    /** @throws BusinessException when it is the review and that officer has handled it before */
    Hands taken(String officer, ComplaintState state) {
        mustBeNew(officer, state);
        return new Hands(
                officer,
                state == ComplaintState.REVIEW || handlers().contains(officer)
                        ? handledBy
                        : handledBy == null ? officer : handledBy + " " + officer,
                answeredBy);
    }

    Hands without(String officer) {
        return officer.equals(handler) ? free() : this;
    }

    /** It is for any officer to take. */
    Hands free() {
        return new Hands(null, handledBy, answeredBy);
    }

    Hands answered(String officer) {
        return new Hands(handler, handledBy, officer);
    }

    void mustBe(String officer) {
        if (!Objects.equals(handler, officer)) {
            throw new Conflict("complaint.not_taken");
        }
    }

    void mustNotBeAnothers(String officer) {
        if (handler != null && !handler.equals(officer)) {
            throw new Conflict("complaint.taken");
        }
    }

    boolean isNew(String officer, ComplaintState state) {
        return !barred(state).contains(officer);
    }

    void mustBeNew(String officer, ComplaintState state) {
        if (!isNew(officer, state)) {
            throw new BusinessException("sod.11");
        }
    }

    /** Who must not review it, while that is what it waits for. Person ids. */
    Set<String> barred(ComplaintState state) {
        Set<String> barred = new HashSet<>();
        if (state == ComplaintState.REVIEW) {
            barred.addAll(handlers());
            barred.add(answeredBy);
            barred.remove(null);
        }
        return barred;
    }

    private List<String> handlers() {
        return handledBy == null ? List.of() : List.of(handledBy.split(" "));
    }

    /** Person id; null while nobody has taken it. */
    public String handler() {
        return handler;
    }

    /** Person id; null before the answer. */
    public String answeredBy() {
        return answeredBy;
    }
}
