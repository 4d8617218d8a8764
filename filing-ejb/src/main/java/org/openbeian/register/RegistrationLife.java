package org.openbeian.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.RegistrationChange;
import org.openbeian.registration.RenewalWindow;

/** A registration as its holder and the authority see it: versions, changes, what has happened and what can be done. */
public final class RegistrationLife {

    private final Filing filing;
    private final String number;
    private final RegisterHistory history;
    private final List<RegistrationChange> changes;
    private final List<EndedChange> ended;
    private final RenewalWindow renewal;
    private final Set<String> allowed;

    RegistrationLife(
            Filing filing,
            String number,
            RegisterHistory history,
            List<RegistrationChange> changes,
            List<EndedChange> ended,
            RenewalWindow renewal,
            Set<String> allowed) {
        this.filing = filing;
        this.number = number;
        this.history = history;
        this.changes = List.copyOf(changes);
        this.ended = List.copyOf(ended);
        this.renewal = renewal;
        this.allowed = Set.copyOf(allowed);
    }

    /** Whether the caller may do this now: AMEND, RENEW, CONFIRM, REGRADE. */
    public boolean can(String action) {
        return allowed.contains(action);
    }

    public String getId() {
        return filing.getId();
    }

    public String getSystemZh() {
        return filing.getSystem().getNameZh();
    }

    public String getSystemEn() {
        return filing.getSystem().getNameEn();
    }

    /** Under which the public finds it. */
    public String getNumber() {
        return number;
    }

    public FilingState getState() {
        return filing.getState();
    }

    public int getGrade() {
        return filing.getTerms().grade();
    }

    public LocalDate getValidUntil() {
        return filing.registration().validUntil();
    }

    public Instant getConfirmedAt() {
        return filing.registration().confirmedAt();
    }

    /** The latest first, proposed and refused versions among them. */
    public RegisterHistory getHistory() {
        return history;
    }

    /** The change that is open, the holder's or the authority's; null when there is none. */
    public List<RegistrationChange> getOpen() {
        return changes.stream().filter(RegistrationChange::isOpen).toList();
    }

    /** Those that are over, whatever came of them, the latest first. */
    public List<EndedChange> getEnded() {
        return ended;
    }

    /** Null without a certificate. */
    public RenewalWindow getRenewal() {
        return renewal;
    }
}
