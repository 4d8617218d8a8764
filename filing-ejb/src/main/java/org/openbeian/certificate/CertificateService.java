package org.openbeian.certificate;

import static org.openbeian.access.Permission.ANYONE;
import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.common.SearchText;
import org.openbeian.organisation.Organisation;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingClocks;
import org.openbeian.registration.FilingClosed;
import org.openbeian.registration.FilingNotices;
import org.openbeian.registration.FilingRegistered;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.Validity;
import org.openbeian.review.CaseCondition;
import org.openbeian.review.Conditions;

/** Issues certificates and answers whether one is good. */
@Stateless
public class CertificateService {

    @Inject
    FilingRepository filings;

    @Inject
    FilingClocks clocks;

    @Inject
    CertificateProjection keeper;

    @Inject
    RegisteredName names;

    @Inject
    Conditions conditions;

    @Inject
    Event<FilingClosed> closed;

    @Inject
    Event<FilingRegistered> registered;

    @Inject
    FilingNotices notices;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /**
     * Gives an approved filing its number and certificate and puts it into the register; an approved change becomes the
     * next version of its registration. A second call finds it done: the state says so, and the unique key on filing and
     * version would.
     */
    @Requires(value = SYSTEM, action = "certificate.issueFor")
    public void issueFor(String filingId) {
        Filing filing = filings.get(filingId);
        FilingState before = filing.getState();
        if (before != FilingState.APPROVED && before != FilingState.APPROVED_WITH_CONDITIONS) {
            return;
        }
        Instant now = clock.instant();
        if (filing.isChange()) {
            filing.recorded(now);
            clocks.issued(filing, now);
            audit.notes().moved(filingId, before.name(), filing.getState().name());
            closed.fire(new FilingClosed(filing, now));
            return;
        }
        LocalDate today = clock.today();
        String number = keeper.number(filing, today);
        LocalDate until = Validity.from(today, filing.getTerms().certificateMonths());
        filing.registered(number, until, now);
        em.persist(keeper.certificate(
                filing,
                keeper.conditionsOf(filing),
                keeper.obligationsOf(filing),
                keeper.isBelowFloor(filing),
                today,
                now));
        clocks.issued(filing, now);
        audit.notes().moved(filingId, before.name(), filing.getState().name());
        audit.notes().note("number", number);
        tell(filing, number);
        registered.fire(new FilingRegistered(filing, until, now));
    }

    /** With the certificate it is said whether there is something to do, and by when the first of it is due. */
    private void tell(Filing filing, String number) {
        List<CaseCondition> open = conditions.ofRegistration(filing.getId()).stream()
                .filter(condition -> !condition.getState().isSettled())
                .toList();
        Map<String, String> said = new HashMap<>(notices.outcomes(filing, "REQUIRED"));
        said.put("certificate", number);
        if (!open.isEmpty()) {
            said.put("count", String.valueOf(open.size()));
            said.put("due", open.get(0).getDueOn().toString());
        }
        notices.tell(
                filing,
                open.isEmpty() ? "CERTIFICATE_ISSUED" : "CERTIFICATE_ISSUED_CONDITIONS",
                "certificate/" + number,
                said);
    }

    /**
     * Whether a certificate is good at this moment: the one of the newest version.
     *
     * @throws NotFound when this authority never gave that number
     */
    @Requires(value = ANYONE, reads = true, action = "certificate.verify")
    public Verification verify(String number) {
        return answer(number).orElseThrow(NotFound::new);
    }

    /** The same for those who ask about a number that may be made up; empty when this authority never gave it. */
    @Requires(value = ANYONE, reads = true, action = "certificate.find")
    public Optional<Verification> find(String number) {
        return answer(number);
    }

    /** One that was printed for a certain version; an old one says that it is superseded. */
    @Requires(value = ANYONE, reads = true, action = "certificate.find")
    public Optional<Verification> find(String number, int edition) {
        return versions(number).stream()
                .filter(answer -> answer.getEdition() == edition)
                .findFirst();
    }

    private Optional<Verification> answer(String number) {
        return versions(number).stream().findFirst();
    }

    /** The newest first. */
    private List<Verification> versions(String number) {
        List<Certificate> found = em.createQuery(
                        "select c from Certificate c where c.number = :number order by c.edition desc",
                        Certificate.class)
                .setParameter("number", SearchText.code(number))
                .getResultList();
        return found.stream()
                .map(certificate -> new Verification(
                        certificate,
                        certificate.statusOn(clock.today()),
                        found.get(0).getEdition(),
                        found.get(0).statusOn(clock.today()),
                        clock.instant(),
                        holder(found.get(0)),
                        names.english(
                                certificate.getNumber(),
                                certificate.getContent().getString("system_zh", ""))))
                .toList();
    }

    /** All versions have one holder. */
    private String holder(Certificate certificate) {
        Organisation holder = em.find(Organisation.class, certificate.getOrganisationId());
        return holder == null ? null : holder.getNameEn();
    }
}
