package org.openbeian.registration;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.openbeian.common.Conflict;

/** Why a filing was made, by whom, and of which registration. */
@Embeddable
public class Origin {

    @Enumerated(EnumType.STRING)
    private FilingKind kind;

    /** Of a change: the filing that holds the registration; null for a filing that makes one. */
    @Column(name = "parent_id")
    private String parentId;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    /** From which form it came; null where no form has made it. */
    @Column(name = "once_key")
    private String onceKey;

    protected Origin() {}

    private Origin(FilingKind kind, String parentId, String preparedBy, Instant createdAt, String onceKey) {
        this.kind = kind;
        this.parentId = parentId;
        this.preparedBy = preparedBy;
        this.createdAt = createdAt;
        this.onceKey = onceKey;
    }

    static Origin ofNewcomer(String preparedBy, Instant at) {
        return new Origin(FilingKind.INITIAL, null, preparedBy, at, null);
    }

    static Origin ofChange(FilingKind kind, Filing registration, String preparedBy, Instant at) {
        return new Origin(kind, registration.getId(), preparedBy, at, null);
    }

    /** @param key of the form, see {@link org.openbeian.common.OnceKey}; null for none */
    Origin from(String key) {
        return new Origin(kind, parentId, preparedBy, createdAt, key);
    }

    /** What the page on the system says it is; a change stays what it was opened as. See {@link FilingKind#by}. */
    Origin said(JsonObject system, boolean draft) {
        return isChange() ? this : new Origin(kind.by(system, draft), parentId, preparedBy, createdAt, onceKey);
    }

    /** Handed in: one that was begun when a change could be filed of what was never registered is what its answers say. */
    Origin submitted(FilingPages pages) {
        return kind == FilingKind.MATERIAL_CHANGE ? said(pages.section("system").getAnswers(), true) : this;
    }

    /** Whether it changes a registration that is there. */
    public boolean isChange() {
        return parentId != null;
    }

    boolean isPreparedBy(String person) {
        return Objects.equals(preparedBy, person);
    }

    /** The authority has opened it itself, because a registered system is graded anew. */
    boolean isOfAuthority() {
        return kind == FilingKind.REGRADE;
    }

    /** @throws Conflict unless it is a regrade that is being graded or reviewed: only its facts are put right by the authority */
    void mustBeCorrectable(FilingState state) {
        if (!isOfAuthority() || state != FilingState.ACCEPTED && state != FilingState.UNDER_REVIEW) {
            throw new Conflict("filing.not_editable");
        }
    }

    /** Whether that officer has opened it for the authority. */
    public boolean isOpenedByOfficer(String person) {
        return isOfAuthority() && isPreparedBy(person);
    }

    public FilingKind kind() {
        return kind;
    }

    public String parentId() {
        return parentId;
    }

    public String preparedBy() {
        return preparedBy;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
