package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.PortalClock;

/**
 * What happens to a registration after it was made, whoever has decided it: state, process, certificate, register and
 * the applicant's mail move in one transaction.
 */
@ApplicationScoped
public class Registrations {

    /** Of these the change's own case tells the applicant already. */
    private static final Set<FilingEvent> TOLD_BY_THE_CASE = EnumSet.of(
            FilingEvent.OPEN_AMENDMENT, FilingEvent.OPEN_RENEWAL, FilingEvent.REFUSE, FilingEvent.END_CHANGE);

    @Inject
    RegistrationProcess process;

    @Inject
    FilingRepository filings;

    @Inject
    Event<RegistrationChanged> changed;

    @Inject
    Event<ChangeMoved> moved;

    @Inject
    FilingNotices notices;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    void begin(@Observes FilingRegistered event) {
        process.registered(event.filing().getId(), times(event.validUntil()));
    }

    /** @param why shown to the applicant, null for what needs no reason */
    public void change(Filing filing, FilingEvent event, String why) {
        change(filing, event, why, Map.of());
    }

    /** @param more what the letter speaks of besides, as for {@link FilingNotices#tell} */
    public void change(Filing filing, FilingEvent event, String why, Map<String, String> more) {
        setAside(filing, event);
        audited(filing, event, why, more);
    }

    /**
     * The same for an order. One that lets a suspension last changes nothing, and its holder is told all the same.
     *
     * @param once under which its holder is told, so that the letter can be found by it
     */
    public void order(Filing filing, FilingEvent event, String why, Map<String, String> more, String once) {
        if (event == FilingEvent.CONTINUE_SUSPENSION) {
            notices.tell(filing, letterOf(event), once, more);
            return;
        }
        setAside(filing, event);
        audited(filing, event, why, more, once);
    }

    /** The certificate has run out. The process has brought it and needs not be told. */
    public void expire(Filing filing) {
        setAside(filing, FilingEvent.EXPIRE);
        if (filing.getState().allows(FilingEvent.EXPIRE)) {
            audited(filing, FilingEvent.EXPIRE, null, Map.of());
        }
    }

    /** In time for the holder to apply for the next period; who has applied needs no reminder. @return whether it was told */
    public boolean remind(Filing filing) {
        boolean due = filing.getState() == FilingState.REGISTERED
                && filing.registration().validUntil() != null;
        if (due) {
            notices.tell(
                    filing,
                    "RENEWAL_REMINDER",
                    "renewal/" + filing.getId() + "/" + filing.registration().validUntil(),
                    Map.of(
                            "until", filing.registration().validUntil().toString(),
                            "due",
                                    Validity.renewalDue(filing.registration().validUntil())
                                            .toString()));
        }
        return due;
    }

    /** An order does not wait for a change of the holder's. The change's case goes on; what it says is taken over if the registration is still there. */
    private void setAside(Filing filing, FilingEvent order) {
        boolean sheltered = order == FilingEvent.EXPIRE && filing.getState() == FilingState.RENEWAL_PENDING;
        if (filing.getState().isPending() && !filing.getState().allows(order) && !sheltered) {
            filing.registrationChanges(FilingEvent.END_CHANGE, null);
            if (order != FilingEvent.EXPIRE) {
                process.happened(
                        filing.getId(),
                        FilingEvent.END_CHANGE,
                        times(filing.registration().validUntil()));
            }
            changed.fire(new RegistrationChanged(filing, FilingEvent.END_CHANGE, null, clock.instant()));
        }
    }

    /** The line in the trail is about the registration itself, not about a case that changes it. */
    private void audited(Filing filing, FilingEvent event, String why, Map<String, String> more) {
        audited(filing, event, why, more, once(filing));
    }

    private void audited(Filing filing, FilingEvent event, String why, Map<String, String> more, String once) {
        FilingState before = filing.getState();
        move(filing, event, why, more, once);
        audit.notes().moved(filing.getId(), before.name(), filing.getState().name());
    }

    private void move(Filing filing, FilingEvent event, String why) {
        move(filing, event, why, Map.of(), once(filing));
    }

    private String once(Filing filing) {
        return "registration/" + filing.getId() + "/" + clock.instant();
    }

    /**
     * @param more what the holder's letter says besides
     * @param once under which the holder is told, where the case that brings it does not
     */
    private void move(Filing filing, FilingEvent event, String why, Map<String, String> more, String once) {
        Instant now = clock.instant();
        FilingState before = filing.getState();
        filing.registrationChanges(event, why);
        audit.notes()
                .note(
                        "life",
                        AuditNotes.code("register_event", event),
                        filing.getNumber(),
                        AuditNotes.code("state", before),
                        AuditNotes.code("state", filing.getState()));
        if (event != FilingEvent.EXPIRE) {
            process.happened(filing.getId(), event, times(filing.registration().validUntil()));
        }
        changed.fire(new RegistrationChanged(filing, event, why, now));
        if (isTold(event)) {
            notices.tell(filing, letterOf(event), once, more);
        }
    }

    /** The case of a change has been handed in, so the registration waits for it; a regrade leaves the state alone. */
    void proposed(@Observes ChangeProposed proposed) {
        Filing by = proposed.filing();
        RegistrationChange change = proposed.change();
        Instant now = proposed.at();
        Filing registration = filings.get(by.origin().parentId());
        moved.fire(new ChangeMoved(registration, by, change, true, null, now));
        switch (change.getKind()) {
            case AMENDMENT -> move(registration, FilingEvent.OPEN_AMENDMENT, null);
            case RENEWAL -> move(registration, FilingEvent.OPEN_RENEWAL, null);
            default -> {
                // the authority's own look at it
            }
        }
    }

    /** The case of a change has come to its end, whichever: the registration becomes its next version, or stays. */
    void settle(@Observes FilingClosed closed) {
        Filing by = closed.filing();
        Instant now = closed.at();
        if (!by.isChange()) {
            return;
        }
        RegistrationChange change = filings.change(by.getId());
        Filing registration = filings.get(by.origin().parentId());
        switch (by.getState()) {
            case REGISTERED -> accept(registration, by, change, now);
            case REJECTED ->
                end(
                        registration,
                        by,
                        change,
                        ChangeResult.REFUSED,
                        refused(change, registration, LocalDate.ofInstant(now, PortalClock.ZONE)),
                        now);
            default -> end(registration, by, change, ChangeResult.ENDED, FilingEvent.END_CHANGE, now);
        }
    }

    private void accept(Filing registration, Filing by, RegistrationChange change, Instant now) {
        boolean regrade = change.getKind() == FilingKind.REGRADE;
        if (registration.getState().isEnd()) {
            end(registration, by, change, ChangeResult.ENDED, FilingEvent.END_CHANGE, now);
            return;
        }
        if (regrade && change.getChanged().isEmpty() && sameTerms(registration, by)) {
            change.decided(ChangeResult.UNCHANGED, now);
            moved.fire(new ChangeMoved(registration, by, change, false, "REGRADE_UNCHANGED", now));
            notices.tell(registration, "REGRADE_UNCHANGED", "regrade/" + by.getId(), Map.of());
            return;
        }
        boolean minor = change.getKind() == FilingKind.AMENDMENT && !change.isMaterial();
        LocalDate today = LocalDate.ofInstant(now, PortalClock.ZONE);
        LocalDate until = minor
                ? registration.registration().validUntil()
                : change.getKind() == FilingKind.RENEWAL
                        ? Validity.renewed(
                                registration.registration().validUntil(),
                                today,
                                by.getTerms().certificateMonths())
                        : Validity.amended(
                                registration.registration().validUntil(),
                                today,
                                by.getTerms().certificateMonths());
        registration.adopt(
                by,
                ChangedAnswers.onto(Snapshot.sections(registration), change.base(), Snapshot.sections(by)),
                !minor,
                until,
                now);
        change.accepted(registration.registration().edition(), now);
        audit.notes().note("version", registration.registration().edition(), registration.getNumber());
        FilingEvent event =
                switch (change.getKind()) {
                    case RENEWAL -> FilingEvent.RENEW;
                    case REGRADE -> FilingEvent.REGRADE;
                    default -> minor ? FilingEvent.ACCEPT_MINOR : FilingEvent.ACCEPT_MATERIAL;
                };
        boolean moves = !regrade && registration.getState().allows(event);
        moved.fire(new ChangeMoved(registration, by, change, !minor, moves ? null : event.name(), now));
        if (moves) {
            move(registration, event, null, Map.of(), LetterNumbers.toldOnce(by));
        } else {
            process.versioned(registration.getId(), times(until));
            notices.tell(registration, letterOf(event), LetterNumbers.toldOnce(by), Map.of());
        }
    }

    /**
     * A renewal that counts as granted is recorded, or the registration is revoked; it cannot be refused any more.
     *
     * @param by the case that somebody is about to reject
     */
    public void mustBeRefusable(Filing by) {
        if (by.isChange() && filings.change(by.getId()).getKind() == FilingKind.RENEWAL) {
            Filing registration = filings.get(by.origin().parentId());
            if (Validity.isDeemedRenewed(
                    registration.getState(), registration.registration().validUntil(), clock.today())) {
                throw new Conflict(
                        "review.renewal_deemed", registration.registration().validUntil());
            }
        }
    }

    /** Whether its holder has a letter of it from here. */
    static boolean isTold(FilingEvent event) {
        return !TOLD_BY_THE_CASE.contains(event);
    }

    /** The kind of that letter. */
    static String letterOf(FilingEvent event) {
        return "REGISTRATION_" + event.name();
    }

    /** A refusal takes nothing from the period that runs: not renewed, it expires on its last day, or at once if that is past. */
    private static FilingEvent refused(RegistrationChange change, Filing registration, LocalDate today) {
        if (change.getKind() != FilingKind.RENEWAL) {
            return FilingEvent.REFUSE;
        }
        return Validity.isOver(registration.registration().validUntil(), today)
                ? FilingEvent.REFUSE_RENEWAL
                : FilingEvent.END_CHANGE;
    }

    private static boolean sameTerms(Filing registration, Filing by) {
        return registration.getTerms().grade() == by.getTerms().grade()
                && registration.getTerms().track() == by.getTerms().track()
                && registration.getTerms().category().equals(by.getTerms().category());
    }

    private void end(
            Filing registration,
            Filing by,
            RegistrationChange change,
            ChangeResult result,
            FilingEvent event,
            Instant now) {
        boolean wasProposed = change.getSubmittedAt() != null;
        change.decided(result, now);
        if (!wasProposed) {
            return;
        }
        boolean moves = change.getKind() != FilingKind.REGRADE
                && registration.getState().isPending()
                && registration.getState().allows(event);
        moved.fire(new ChangeMoved(
                registration, by, change, false, moves || result == ChangeResult.ENDED ? null : event.name(), now));
        if (moves) {
            move(registration, event, by.ending().reason());
        }
    }

    private static RegistrationProcess.Times times(LocalDate validUntil) {
        return validUntil == null
                ? new RegistrationProcess.Times(null, null)
                : new RegistrationProcess.Times(
                        beginning(validUntil.plusDays(1)), beginning(Validity.reminder(validUntil)));
    }

    /** The certificate is good to the end of its last day. */
    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(PortalClock.ZONE).toInstant();
    }
}
