package org.openbeian.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Set;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Shown;

/** More time for the answer: asked for by the officer who has the complaint, given by another one, once. */
@Embeddable
public class MoreTime {

    static final int DAYS = 30;

    @Column(name = "extension_reason")
    private String reason;

    @Column(name = "extension_by")
    private String askedBy;

    @Column(name = "extended_by")
    private String givenBy;

    @Column(name = "extended_at")
    private Instant givenAt;

    /** Nobody has asked for any. */
    protected MoreTime() {}

    private MoreTime(String reason, String askedBy, String givenBy, Instant givenAt) {
        this.reason = reason;
        this.askedBy = askedBy;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
    }

    /** @throws Conflict when it was asked for before */
    MoreTime asked(String why, String officer) {
        if (givenAt != null || reason != null) {
            throw new Conflict("complaint.extended_once");
        }
        return new MoreTime(why, officer, null, null);
    }

    /** Nobody has agreed to it, and who has asked for it has no part in the complaint any more. */
    MoreTime takenBack() {
        return givenAt == null ? new MoreTime() : this;
    }

    /** @throws BusinessException when it is another wish than the one that was looked at, or that of the same officer */
    MoreTime declined(String officer, String shown) {
        mustBeAnothers(officer, shown);
        return new MoreTime();
    }

    private void mustBeAnothers(String officer, String shown) {
        Shown.mustBe(shown(), shown);
        if (officer.equals(askedBy)) {
            throw new BusinessException("complaint.extension_by_another");
        }
    }

    /** @throws BusinessException when it is another wish than the one that was looked at, or that of the same officer */
    MoreTime given(String officer, String shown, Instant at) {
        mustBeAnothers(officer, shown);
        return new MoreTime(reason, askedBy, officer, at);
    }

    /** Why it was wanted is forgotten, with all that was said. */
    MoreTime cleared() {
        return new MoreTime(null, askedBy, givenBy, givenAt);
    }

    /** Asked for and not given. */
    boolean isAsked() {
        return reason != null && givenAt == null;
    }

    /** Who asks for it, and so does not give it; nobody when it is not known. */
    Set<String> askers() {
        return askedBy == null ? Set.of() : Set.of(askedBy);
    }

    /** Stamp of who wants it and why. */
    String shown() {
        return Shown.of(askedBy, reason);
    }

    /** Why it is or was wanted; null when it was not. */
    String reason() {
        return reason;
    }

    /** Person id of who wants it. */
    String askedBy() {
        return askedBy;
    }
}
