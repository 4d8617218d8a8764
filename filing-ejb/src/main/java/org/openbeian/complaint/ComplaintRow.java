package org.openbeian.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.openbeian.common.Sealing;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.registration.AiSystem;

/** One line of the list of complaints. */
public final class ComplaintRow {

    private final Complaint complaint;
    private String systemZh;
    private String systemEn;
    private final String handlerZh;
    private final String handlerEn;
    private String namedSystem;
    private boolean unreadable;
    private boolean late;
    private boolean named;
    private Instant dueAt;

    public ComplaintRow(Complaint complaint, String handlerZh, String handlerEn) {
        this.complaint = complaint;
        this.handlerZh = handlerZh;
        this.handlerEn = handlerEn;
    }

    /** @param system null when it is about none that is filed here */
    void about(AiSystem system) {
        if (system != null) {
            systemZh = system.getNameZh();
            systemEn = system.getNameEn();
        }
    }

    String getSystemId() {
        return complaint.getAiSystemId();
    }

    /** @param waiting ids of those in which a name waits for the reader */
    void named(Collection<String> waiting) {
        named = waiting.contains(complaint.getId());
    }

    /** An officer was named to be kept out, and the reader can agree. */
    public boolean isNamed() {
        return named;
    }

    /** Whether what ends first ends at an hour, as the two hours of an urgent complaint do. */
    void timed(Collection<ClockDetail> clocks) {
        dueAt = ComplaintClocks.hourOf(clocks, getDueOn());
    }

    /** One name that can't be opened takes no other line with it. */
    void opened(Sealing sealing, LocalDate today, Instant now) {
        try {
            namedSystem = complaint.getSaid().openName(complaint.getId(), sealing);
        } catch (IllegalStateException keyGone) {
            unreadable = true;
        }
        late = getDueOn() != null && getDueOn().isBefore(today) || dueAt != null && dueAt.isBefore(now);
    }

    /** Whether the name stays sealed, because its key is gone or the value was changed. */
    public boolean isUnreadable() {
        return unreadable;
    }

    /** Where it stands in the order of the list. */
    public String getPlace() {
        return ComplaintPlace.of(complaint);
    }

    /** The day, or the hour, has passed. */
    public boolean isLate() {
        return late;
    }

    /** The complainant has written something new. */
    public boolean isUnread() {
        return complaint.isUnread();
    }

    /** What was said in it is gone, because it was kept long enough. */
    public boolean isCleared() {
        return complaint.getEnding().isCleared();
    }

    public String getId() {
        return complaint.getId();
    }

    public String getNumber() {
        return complaint.getNumber();
    }

    public ComplaintCategory getCategory() {
        return ComplaintCategories.find(complaint.getCategory()).orElseThrow();
    }

    public ComplaintState getState() {
        return complaint.getState();
    }

    public boolean isUrgent() {
        return complaint.getUrgency().isUrgent();
    }

    public boolean isAnonymous() {
        return complaint.getChoice().isAnonymous();
    }

    public Outcome getOutcome() {
        return complaint.getReached().outcome();
    }

    public Instant getReceivedAt() {
        return complaint.getReceivedAt();
    }

    public boolean isRegistered() {
        return systemZh != null;
    }

    /** As registered, else as the complainant calls it. */
    public String getSystemZh() {
        return isRegistered() ? systemZh : namedSystem;
    }

    public String getSystemEn() {
        return isRegistered() ? systemEn : namedSystem;
    }

    /** Null while nobody has taken it. */
    public String getHandlerZh() {
        return handlerZh;
    }

    public String getHandlerEn() {
        return handlerEn;
    }

    /** The hour on that day, if the clock runs by hours; else null. */
    public Instant getDueAt() {
        return dueAt;
    }

    /** The nearest day of a clock that runs; null when none does. */
    public LocalDate getDueOn() {
        return complaint.getUrgency().nextDue();
    }
}
