package org.openbeian.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openbeian.access.CurrentCaller;
import org.openbeian.common.PortalClock;
import org.openbeian.organisation.Organisation;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingRegistered;
import org.openbeian.registration.Numbers;
import org.openbeian.registration.RegistrationChanged;
import org.openbeian.review.CaseCondition;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/** Keeps the register: in the same transaction in which a filing becomes registered, its entry appears. */
@ApplicationScoped
public class RegisterKeeper {

    @PersistenceContext
    EntityManager em;

    @Inject
    RegisterIndex index;

    @Inject
    Numbers numbers;

    @Inject
    Authorities authorities;

    @Inject
    CurrentCaller me;

    void enter(@Observes FilingRegistered event) {
        Filing filing = event.filing();
        Map<String, JsonValue> answers = filing.answers();
        LocalDate today = LocalDate.ofInstant(event.at(), PortalClock.ZONE);
        List<String> conditions = em
                .createQuery(
                        "select c from CaseCondition c where c.filingId = :id order by c.code", CaseCondition.class)
                .setParameter("id", filing.getId())
                .getResultList()
                .stream()
                .map(CaseCondition::getCode)
                .toList();
        index.enter(new RegisterEntry(
                filing,
                em.find(Organisation.class, filing.getOrganisationId()),
                filing.getRegistrationNumber() == null ? noticeNumber(today) : filing.getRegistrationNumber(),
                text(answers, "sector"),
                text(answers, "description"),
                conditions,
                today,
                event.validUntil(),
                event.at()));
    }

    void follow(@Observes RegistrationChanged event) {
        em.createQuery("select e from RegisterEntry e where e.filingId = :id", RegisterEntry.class)
                .setParameter("id", event.filing().getId())
                .getResultList()
                .forEach(entry ->
                        index.follow(entry, () -> entry.follows(event.filing().getState(), event.at())));
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
