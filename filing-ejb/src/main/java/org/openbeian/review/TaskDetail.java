package org.openbeian.review;

import java.time.Instant;

/** One work item of a case with the name of who has it. */
public final class TaskDetail {

    private final WorkItem item;
    private final PersonName assignee;

    TaskDetail(WorkItem item, PersonName assignee) {
        this.item = item;
        this.assignee = assignee;
    }

    public String getId() {
        return item.getId();
    }

    public WorkKind getKind() {
        return item.getKind();
    }

    public WorkItem.State getState() {
        return item.getState();
    }

    public boolean isPending() {
        return item.isPending();
    }

    public PersonName getAssignee() {
        return assignee;
    }

    public Instant getOpenedAt() {
        return item.getOpenedAt();
    }
}
