package org.openbeian.registration;

import static org.openbeian.access.Permission.FILE;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.Json;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.tenancy.Authorities;

/**
 * Opens what changes a registration: an amendment or a renewal by its holder, a regrade by the authority. Each is a
 * case of its own, filled in with what is registered; the registration stays in force as it is until that case is
 * decided.
 */
@Stateless
public class ChangeService {

    private static final int DECLARED = 200;
    private static final int REASONS = 4000;
    private static final int SOURCE = 100;

    @Inject
    FilingRepository filings;

    @Inject
    FilingReader reader;

    @Inject
    Event<ChangeProposed> proposed;

    @Inject
    FilingProcess process;

    @Inject
    FilingClocks clocks;

    @Inject
    FilingNotices notices;

    @Inject
    Numbers numbers;

    @Inject
    LetterNumbers letters;

    @Inject
    Authorities authorities;

    @Inject
    Event<FactsConfirmed> confirmed;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /**
     * The holder begins to change what is registered.
     *
     * @param what in a few words, at most 200 characters
     * @param effectiveOn since when it is so; today or earlier
     * @return the id of the filing in which it is filled in
     * @throws Conflict when a change of the holder's is open already
     */
    @Requires(value = FILE, action = "change.openAmendment")
    public String openAmendment(String registrationId, String what, LocalDate effectiveOn) {
        Filing registration = inForce(registrationId);
        String said = InputCheck.needed("what", what, DECLARED);
        if (effectiveOn == null) {
            throw new Invalid("/effectiveOn", "field.date");
        }
        if (effectiveOn.isAfter(clock.today())) {
            throw new Invalid("/effectiveOn", "field.date_future");
        }
        Changes.mustBeSinceRegistered("effectiveOn", registration, effectiveOn);
        Instant now = clock.instant();
        Filing filing = child(registration, FilingKind.AMENDMENT, now);
        JsonObject system = registration.pages().section("system").getAnswers();
        filing.put(
                "system",
                Json.createObjectBuilder(system)
                        .add("triggerText", said)
                        .add("triggerDate", effectiveOn.toString())
                        .build(),
                me.get().personId(),
                now);
        RegistrationChange change =
                new RegistrationChange(registration, filing, said, me.get().personId(), now);
        change.effective(effectiveOn, FilingClocks.changeDue(effectiveOn));
        return add(registration, filing, change);
    }

    /**
     * The holder asks for another period, in time before this one ends.
     *
     * @return the id of the filing in which the answers are looked through once more
     */
    @Requires(value = FILE, action = "change.openRenewal")
    public String openRenewal(String registrationId) {
        Filing registration = inForce(registrationId);
        Changes.mustBeInTime(registration, clock.today());
        Instant now = clock.instant();
        Filing filing = child(registration, FilingKind.RENEWAL, now);
        return add(
                registration,
                filing,
                new RegistrationChange(registration, filing, null, me.get().personId(), now));
    }

    /** The holder says that everything registered is still true. Once a day is enough. */
    @Requires(value = FILE, action = "change.confirm")
    public void confirm(String registrationId) {
        Filing registration = registered(registrationId);
        Instant now = clock.instant();
        LocalDate last = registration.registration().confirmedAt() == null
                ? null
                : LocalDate.ofInstant(registration.registration().confirmedAt(), PortalClock.ZONE);
        audit.notes().about(registrationId);
        if (clock.today().equals(last)) {
            audit.notes().repeated();
            return;
        }
        registration.registration().confirm(registration.getState(), now);
        audit.notes().note("still_true");
        confirmed.fire(new FactsConfirmed(registration, now));
    }

    /**
     * The authority grades a registered system anew, after an incident of level 3 or 4 or on new facts. The case goes
     * to a classifier, with the facts as registered and the rules in force today; the registration stays as it is
     * meanwhile. Called by what follows from an incident as well as from the page of the system.
     *
     * @param registrationId the filing that holds the registration
     * @param reasons why, at most 4 000 characters
     * @param source where it comes from, such as the number of an incident, at most 100 characters; may be null
     * @return the id of the filing that is the regrade's case
     * @throws NotFound when it is no registration of this authority
     * @throws Conflict when a regrade is open already, or the registration has ended
     */
    @Requires(value = SUPERVISE, action = "change.openRegrade")
    public String openRegrade(String registrationId, String reasons, String source) {
        Filing registration = registered(registrationId);
        if (registration.getState().isEnd()) {
            throw new Conflict("filing.registration_ended");
        }
        String why = InputCheck.neededReason("regradeReasons", reasons, REASONS);
        String from = InputCheck.optional("source", source, SOURCE);
        Instant now = clock.instant();
        Filing filing = child(registration, FilingKind.REGRADE, now);
        Assessed assessed = reader.assess(filing);
        filing.regradeOpens(numbers.caseNumber(authorities.get(me.get().authorityId())), assessed.terms(), now);
        clocks.regradeOpened(filing, now);
        RegistrationChange change =
                new RegistrationChange(registration, filing, why, me.get().personId(), now);
        change.cameFrom(from);
        change.submitted(clock.today(), now);
        String id = add(registration, filing, change);
        letters.begin(filing);
        filings.add(new GradingRecord(
                filing, null, assessed.terms().ruleSet(), assessed.terms().grade(), null, assessed.kept(), now));
        proposed.fire(new ChangeProposed(filing, change, now));
        process.regradeOpened(id);
        notices.tell(registration, "REGRADE_OPENED", "regrade-opened/" + id, Map.of());
        return id;
    }

    private Filing child(Filing registration, FilingKind kind, Instant now) {
        return new Filing(registration, kind, me.get().personId(), now);
    }

    private String add(Filing registration, Filing filing, RegistrationChange change) {
        filings.add(filing, change);
        audit.notes().moved(filing.getId(), null, filing.getState().name());
        audit.notes().note("change", AuditNotes.code("filing_kind", change.getKind()), registration.getNumber());
        return filing.getId();
    }

    /** In force and not waiting for another change: only then the holder changes it. */
    private Filing inForce(String registrationId) {
        Filing registration = registered(registrationId);
        if (registration.getState().isPending()) {
            throw new Conflict("filing.change_open");
        }
        if (registration.getState() != FilingState.REGISTERED) {
            throw new BusinessException("filing.change_not_in_force");
        }
        return registration;
    }

    private Filing registered(String id) {
        Filing filing = filings.get(id);
        if (!filing.isRegistration()) {
            throw new NotFound();
        }
        return filing;
    }
}
