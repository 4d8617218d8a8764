package org.openbeian.register;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbeian.access.CurrentCaller;
import org.openbeian.common.PortalClock;
import org.openbeian.organisation.Organisation;
import org.openbeian.registration.Assessment;
import org.openbeian.registration.ChangeMoved;
import org.openbeian.registration.FactsConfirmed;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingRegistered;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.Numbers;
import org.openbeian.registration.RegistrationChange;
import org.openbeian.registration.RegistrationChanged;
import org.openbeian.registration.ServiceEnded;
import org.openbeian.review.CaseCondition;
import org.openbeian.review.Conditions;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/**
 * Keeps the register: in the same transaction in which a filing becomes registered, its entry appears, and everything
 * that happens to it afterwards changes the entry and is written into its history.
 */
@ApplicationScoped
public class RegisterProjection {

    @PersistenceContext
    EntityManager em;

    @Inject
    RegisterIndex index;

    @Inject
    Conditions ofCases;

    @Inject
    FilingRepository filings;

    @Inject
    Assessment assessment;

    @Inject
    Numbers numbers;

    @Inject
    Authorities authorities;

    @Inject
    CurrentCaller me;

    void enter(@Observes FilingRegistered event) {
        Filing filing = event.filing();
        Map<String, JsonValue> answers = filing.pages().answers();
        LocalDate today = LocalDate.ofInstant(event.at(), PortalClock.ZONE);
        List<String> conditions = conditions(filing);
        RegisterEntry entry = new RegisterEntry(
                filing,
                em.find(Organisation.class, filing.getOrganisationId()),
                filing.registration().number() == null
                        ? noticeNumber(today)
                        : filing.registration().number(),
                text(answers, "sector"),
                text(answers, "description"),
                conditions,
                today,
                event.validUntil(),
                event.at());
        obliged(entry, filing);
        index.enter(entry);
        RegisterVersion first = new RegisterVersion(filing, filing, RegisterVersion.State.CURRENT);
        first.says(filing, text(answers, "sector"), conditions, List.of());
        first.inForce(filing.registration().edition(), event.at());
        em.persist(first);
        happened(filing, "REGISTER", filing.registration().edition(), event.at());
    }

    void follow(@Observes RegistrationChanged event) {
        Filing filing = event.filing();
        entry(filing).ifPresent(entry -> index.follow(entry, () -> entry.follows(filing.getState(), event.at())));
        boolean versioned = event.event() == FilingEvent.ACCEPT_MINOR
                || event.event() == FilingEvent.ACCEPT_MATERIAL
                || event.event() == FilingEvent.RENEW;
        happened(filing, event.event().name(), versioned ? filing.registration().edition() : null, event.at());
        if (filing.getState().isEnd()) {
            current(filing).ifPresent(version -> version.ended(filing.getState(), event.at()));
        }
    }

    /** After the certificate, which may have given the registration its number. */
    void version(@Observes @Priority(Interceptor.Priority.APPLICATION + 100) ChangeMoved event) {
        RegistrationChange change = event.change();
        if (change.isOpen()) {
            propose(event);
        } else {
            switch (change.getResult()) {
                case ACCEPTED -> accept(event);
                case REFUSED, ENDED ->
                    of(event.by())
                            .ifPresent(version -> version.fellThrough(event.by().getState(), event.at()));
                case UNCHANGED -> of(event.by()).ifPresent(em::remove);
            }
        }
        if (event.event() != null) {
            happened(event.registration(), event.event(), change.getEdition(), event.at());
        }
    }

    private void propose(ChangeMoved event) {
        Filing registration = event.registration();
        RegisterVersion proposed = new RegisterVersion(registration, event.by(), RegisterVersion.State.PROPOSED);
        proposed.says(
                registration,
                text(event.by().pages().answers(), "sector"),
                current(registration).map(RegisterVersion::getConditions).orElse(List.of()),
                event.change().getChanged());
        em.persist(proposed);
    }

    private void accept(ChangeMoved event) {
        Filing registration = event.registration();
        Optional<RegisterVersion> before = current(registration);
        List<String> conditions = event.newTerms() && event.by().review().round() > 0
                ? conditions(event.by())
                : before.map(RegisterVersion::getConditions).orElse(List.of());
        before.ifPresent(version -> version.superseded(event.at()));
        em.flush();
        RegisterVersion now = of(event.by())
                .orElseGet(() -> new RegisterVersion(registration, event.by(), RegisterVersion.State.PROPOSED));
        String sector = text(registration.pages().answers(), "sector");
        now.says(registration, sector, conditions, event.change().getChanged());
        now.inForce(registration.registration().edition(), event.at());
        em.persist(now);
        entry(registration)
                .ifPresent(entry -> index.follow(
                        entry,
                        () -> entry.becomes(
                                registration,
                                sector,
                                text(registration.pages().answers(), "description"),
                                conditions,
                                DisplayField.saidBy(
                                        event.change().getChanged(),
                                        registration.pages().answers()),
                                event.at())));
        if (event.newTerms()) {
            entry(registration).ifPresent(entry -> obliged(entry, event.by()));
        }
    }

    void confirmed(@Observes FactsConfirmed event) {
        entry(event.registration()).ifPresent(entry -> entry.confirmed(event.at()));
        happened(event.registration(), "CONFIRM", null, event.at());
    }

    /** The registration ends with its deregistration; that the service had ended before is said beside. */
    void serviceEnded(@Observes ServiceEnded event) {
        happened(
                event.registration(),
                "SERVICE_ENDED",
                null,
                event.day().atStartOfDay(PortalClock.ZONE).toInstant());
    }

    /** The provider has not answered the authority about a complaint. The day is all that is said of it. */
    public void providerSilent(String filingId, LocalDate day) {
        Filing registration = em.find(Filing.class, filingId);
        happened(
                registration,
                "PROVIDER_SILENT",
                null,
                day.atStartOfDay(PortalClock.ZONE).toInstant());
    }

    private void happened(Filing registration, String event, Integer edition, Instant at) {
        FilingState state = registration.getState();
        em.persist(new RegisterEvent(registration.getId(), event, state.name(), edition, at));
    }

    private Optional<RegisterEntry> entry(Filing registration) {
        return em.createQuery("select e from RegisterEntry e where e.filingId = :id", RegisterEntry.class)
                .setParameter("id", registration.getId())
                .getResultStream()
                .findFirst();
    }

    private Optional<RegisterVersion> current(Filing registration) {
        return em.createQuery(
                        """
                        select v from RegisterVersion v
                        where v.filingId = :id and v.state = org.openbeian.register.RegisterVersion.State.CURRENT""",
                        RegisterVersion.class)
                .setParameter("id", registration.getId())
                .getResultStream()
                .findFirst();
    }

    private Optional<RegisterVersion> of(Filing by) {
        return em.createQuery("select v from RegisterVersion v where v.caseId = :id", RegisterVersion.class)
                .setParameter("id", by.getId())
                .getResultStream()
                .findFirst();
    }

    private void obliged(RegisterEntry entry, Filing graded) {
        entry.duties()
                .obliged(
                        filings.obligations(graded.getId()),
                        authorities.get(me.get().authorityId()).getCompetentFor());
        entry.heldAgainst(filings.gradings(graded.getId()).stream()
                .findFirst()
                .map(record -> assessment.floor(record.getResult()))
                .orElse(1));
    }

    /** What the public sees of them. */
    private List<String> conditions(Filing filing) {
        return ofCases.ofCase(filing.getId()).stream()
                .filter(CaseCondition::isPublic)
                .map(CaseCondition::getCode)
                .toList();
    }

    /** Notices have no certificate and so no certificate number; they are found under a number of their own. */
    private String noticeNumber(LocalDate today) {
        Authority authority = authorities.get(me.get().authorityId());
        return "NTC-%s-%d-%06d"
                .formatted(authority.getRegion(), today.getYear(), numbers.next(authority, "NOTICE", today.getYear()));
    }

    private static String text(Map<String, JsonValue> answers, String field) {
        return answers.get(field) instanceof JsonString text ? text.getString() : "";
    }
}
