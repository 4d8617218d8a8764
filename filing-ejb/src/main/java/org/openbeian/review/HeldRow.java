package org.openbeian.review;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Work that somebody has or could claim, as supervisors see it: which case, who, since when; nothing of what is in it.
 *
 * @param holder null while nobody has it
 */
public record HeldRow(FilingTask item, PersonName holder) {

    public String getId() {
        return item.getId();
    }

    public String getCaseId() {
        return item.getFiling().getId();
    }

    public String getNumber() {
        return item.getFiling().getNumber();
    }

    public WorkKind getKind() {
        return item.getKind();
    }

    public Instant getSince() {
        return item.getAssignee() == null ? item.getOpenedAt() : item.getClaimedAt();
    }

    /** Since when nobody has it because its holder left or may not do it any more; null when that is not why. */
    public Instant getLetGoAt() {
        return item.getLetGoAt();
    }

    public LocalDate getDueOn() {
        return item.getFiling().due().day();
    }

    public boolean isPaused() {
        return item.getFiling().due().isPaused();
    }
}
