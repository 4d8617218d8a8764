package org.openbeian.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.openbeian.casework.WorkItem;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseKind;
import org.openbeian.review.PersonName;

/** One line of it: what is to be done on which case, who has it, until when. */
public final class WorkListRow {

    private final WorkItem item;
    private final PersonName holder;
    private String titleZh;
    private String titleEn;
    private final String ofZh;
    private final String ofEn;
    private final String registrationId;
    private boolean takeable = true;
    private boolean unregistered;

    /**
     * @param row the item, two names of its holder, its system, its applicant; the title of an incident; two of a notice; the
     *     registration of a measure; that of a proposal
     */
    WorkListRow(Object[] row) {
        this.item = (WorkItem) row[0];
        this.holder = row[1] == null ? null : new PersonName((String) row[1], (String) row[2]);
        this.titleZh = first(row[3], row[7], row[8]);
        this.titleEn = first(row[4], row[7], row[9]);
        this.ofZh = (String) row[5];
        this.ofEn = (String) row[6];
        this.registrationId = first(row[10], row[11]);
    }

    private static String first(Object... titles) {
        return (String) Stream.of(titles).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** @param name what the complainant calls it; null when that is not known any more */
    void about(String name) {
        titleZh = name;
        titleEn = name;
        unregistered = true;
    }

    /** Whether it is about something that stands in no register, under a name that somebody has given it. */
    public boolean isUnregistered() {
        return unregistered;
    }

    void notTakeable() {
        takeable = false;
    }

    public String getId() {
        return item.getId();
    }

    public CaseKind getCaseKind() {
        return item.getCaseKind();
    }

    public String getCaseId() {
        return item.getCaseId();
    }

    /** Of which registration a measure or a proposal is; null for everything else. */
    public String getRegistrationId() {
        return registrationId;
    }

    /** Null for a notice, which has none until it is published. */
    public String getNumber() {
        return item.getCaseNumber();
    }

    /** In the words of its kind of case. */
    public String getAsked() {
        return item.getAsked();
    }

    /** The system, or what an incident or a notice is called; null when it is about no system that is known here. */
    public String getTitleZh() {
        return titleZh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    /** The applicant; null where it is of no applicant's case. */
    public String getOfZh() {
        return ofZh;
    }

    public String getOfEn() {
        return ofEn;
    }

    /** A task of a filing is claimed before its case is opened. */
    public boolean isToBeClaimed() {
        return getCaseKind() == CaseKind.FILING && item.getAssignee() == null;
    }

    /** Whether somebody has it first and the others see that; the rest is done by whoever of its desk opens it. */
    public boolean isHeld() {
        return switch (getCaseKind()) {
            case FILING, COMPLAINT, INCIDENT -> true;
            case CORRECTION, MEASURE, PROPOSAL, INSPECTION, BULLETIN -> false;
        };
    }

    /** Whether the caller could claim it after what was done on the case before. */
    public boolean isTakeable() {
        return takeable;
    }

    /** Null while nobody has it. */
    public PersonName getHolder() {
        return holder;
    }

    public Instant getSince() {
        return item.getOpenedAt();
    }

    /** Null when it is due on no day. */
    public LocalDate getDueOn() {
        return item.getDueAt() == null
                ? null
                : LocalDate.ofInstant(item.getDueAt().minusNanos(1), PortalClock.ZONE);
    }

    /** The moment itself where it is not the end of a day; null where it is, and when it is due on no day. */
    public Instant getDueAt() {
        LocalDate day = getDueOn();
        return day == null || PortalClock.endOf(day).equals(item.getDueAt()) ? null : item.getDueAt();
    }

    /** The clock stands still, so the day will move. */
    public boolean isPaused() {
        return item.isPaused();
    }
}
