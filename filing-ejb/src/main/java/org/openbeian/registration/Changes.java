package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;

/** What a filing that changes a registration has to do beside what every filing does. Nothing for the others. */
@ApplicationScoped
public class Changes {

    /** The question since when what is changed is so. */
    private static final String SINCE = "triggerDate";

    @Inject
    FilingRepository filings;

    @Inject
    Event<ChangeProposed> proposed;

    @Inject
    Event<FilingClosed> closed;

    @Inject
    Assessment assessment;

    @Inject
    PortalClock clock;

    /** Handed in for the first time: it is said what it changes, whether that is material and whether it comes late. */
    void submitted(Filing filing, Instant now) {
        if (filing.isChange()) {
            RegistrationChange change = filings.change(filing.getId());
            LocalDate today = clock.today();
            switch (change.getKind()) {
                case AMENDMENT -> declared(filing, change);
                case RENEWAL -> mustBeInTime(filings.get(filing.origin().parentId()), today);
                default -> throw new IllegalStateException("nobody submits a " + change.getKind());
            }
            assess(filing, change);
            mustChangeSomething(change.getKind(), change.getChanged());
            change.submitted(today, now);
            proposed.fire(new ChangeProposed(filing, change, now));
        }
    }

    /** What is said of an amendment on its pages, too. @param answers of one page */
    void mustBeSinceRegistered(Filing filing, JsonObject answers) {
        if (filing.origin().kind() == FilingKind.AMENDMENT && answers.containsKey(SINCE)) {
            mustBeSinceRegistered(
                    SINCE, filings.get(filing.origin().parentId()), LocalDate.parse(answers.getString(SINCE)));
        }
    }

    /** @throws Invalid with the day that is possible: what was not registered yet could not be changed */
    static void mustBeSinceRegistered(String field, Filing registration, LocalDate day) {
        // of what was taken over without a day nobody knows it
        LocalDate registered = registration.ending().at() == null
                ? day
                : PortalClock.dayOf(registration.ending().at());
        if (day.isBefore(registered)) {
            throw new Invalid("/" + field, "change.before_registration", registered);
        }
    }

    /** A renewal may leave everything as it is, an amendment may not. */
    static boolean changesNothing(FilingKind kind, Collection<?> changed) {
        return kind == FilingKind.AMENDMENT && changed.isEmpty();
    }

    /** Nobody signs an amendment that could not be handed in. */
    void mustChangeSomething(Filing filing) {
        if (filing.isChange() && filing.getState() == FilingState.DRAFT) {
            RegistrationChange change = filings.change(filing.getId());
            mustChangeSomething(change.getKind(), ChangedAnswers.fields(change.base(), Snapshot.sections(filing)));
        }
    }

    private static void mustChangeSomething(FilingKind kind, Collection<?> changed) {
        if (changesNothing(kind, changed)) {
            throw new BusinessException("filing.nothing_changed");
        }
    }

    /** The answers say it last, and were not always looked at when they were saved. */
    private void declared(Filing filing, RegistrationChange change) {
        String day = Answers.text(filing.pages().answers(), SINCE);
        if (day != null) {
            LocalDate since = LocalDate.parse(day);
            mustBeSinceRegistered(SINCE, filings.get(filing.origin().parentId()), since);
            change.effective(since, FilingClocks.changeDue(since));
        }
    }

    /**
     * After a correction, or when a classifier has put facts of a regrade right, the difference may be another, and so
     * may the day since which it is so.
     */
    public void corrected(Filing filing) {
        if (filing.isChange()) {
            RegistrationChange change = filings.change(filing.getId());
            if (change.getKind() == FilingKind.AMENDMENT) {
                declared(filing, change);
                change.corrected(filing.submission().day());
            }
            assess(filing, change);
        }
    }

    private void assess(Filing filing, RegistrationChange change) {
        change.assess(
                assessment.triggers(flat(change.base()), filing.pages().answers()),
                ChangedAnswers.fields(change.base(), Snapshot.sections(filing)));
    }

    /** Whether intake can take it as it is. */
    public boolean isMinor(Filing filing) {
        if (filing.origin().kind() != FilingKind.AMENDMENT) {
            return false;
        }
        return !filings.change(filing.getId()).isMaterial();
    }

    /** Intake has looked, or the time to look has passed: a minor change takes effect. */
    public void recordMinor(Filing filing, Instant now) {
        filing.recordMinor(filings.get(filing.origin().parentId()).getTerms().grade(), now);
        closed.fire(new FilingClosed(filing, now));
    }

    static void mustBeInTime(Filing registration, LocalDate today) {
        LocalDate until = registration.registration().validUntil();
        if (until == null) {
            throw new BusinessException("filing.renewal_no_end");
        }
        if (today.isBefore(Validity.renewalOpens(until))) {
            throw new BusinessException("filing.renewal_too_early", Validity.renewalOpens(until));
        }
        if (today.isAfter(Validity.renewalDue(until))) {
            throw new BusinessException("filing.renewal_too_late", Validity.renewalDue(until));
        }
    }

    static Map<String, JsonValue> flat(JsonObject pages) {
        Map<String, JsonValue> all = new HashMap<>();
        pages.values().forEach(page -> all.putAll(page.asJsonObject()));
        return all;
    }
}
