package org.openbeian.review;

import java.time.Instant;

/** One work item of a case with the name of who has it. */
public record TaskDetail(FilingTask item, PersonName assignee) {

    public String getId() {
        return item.getId();
    }

    public WorkKind getKind() {
        return item.getKind();
    }

    public FilingTask.State getState() {
        return item.getState();
    }

    public boolean isPending() {
        return item.isPending();
    }

    public Instant getOpenedAt() {
        return item.getOpenedAt();
    }
}
