package org.openbeian.certificate;

import static org.openbeian.access.Permission.ANYONE;
import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sought;
import org.openbeian.organisation.Organisation;
import org.openbeian.registration.Assessment;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingClocks;
import org.openbeian.registration.FilingNotices;
import org.openbeian.registration.FilingRegistered;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.Numbers;
import org.openbeian.review.CaseCondition;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/** Issues certificates and answers whether one is good. */
@Stateless
public class CertificateService {

    @Inject
    FilingRepository filings;

    @Inject
    FilingClocks clocks;

    @Inject
    Assessment assessment;

    @Inject
    Numbers numbers;

    @Inject
    Authorities authorities;

    @Inject
    Event<FilingRegistered> registered;

    @Inject
    FilingNotices notices;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /**
     * Gives an approved filing its number and certificate and puts it into the register. A second call finds it done:
     * the state says so, and the unique key on the filing would.
     */
    @Requires(SYSTEM)
    public void issueFor(String filingId) {
        Filing filing = filings.get(filingId);
        FilingState before = filing.getState();
        if (before != FilingState.APPROVED && before != FilingState.APPROVED_WITH_CONDITIONS) {
            return;
        }
        Authority authority = authorities.get(me.get().authorityId());
        Instant now = clock.instant();
        LocalDate today = clock.today();
        String number = RegistrationNumber.of(
                authority.getRegion(),
                assessment.categoryLetter(filings.gradings(filingId).get(0).getResult()),
                today.getYear(),
                numbers.next(authority, "REGISTRATION", today.getYear()));
        LocalDate until = today.plusMonths(filing.getCertificateMonths()).minusDays(1);
        em.persist(
                new Certificate(filing, number, today, until, content(filing, authority, number, today, until), now));
        filing.registered(number, now);
        clocks.issued(filing, now);
        audit.notes().moved(filingId, before.name(), filing.getState().name());
        audit.notes().detail(number);
        notices.tell(filing, "CERTIFICATE_ISSUED", "certificate/" + number, Map.of("certificate", number));
        registered.fire(new FilingRegistered(filing, until, now));
    }

    private JsonObject content(Filing filing, Authority authority, String number, LocalDate from, LocalDate until) {
        Organisation applicant = em.find(Organisation.class, filing.getOrganisationId());
        JsonArrayBuilder conditions = Json.createArrayBuilder();
        conditionsOf(filing.getId()).forEach(condition -> conditions.add(condition.getCode()));
        return Json.createObjectBuilder()
                .add("number", number)
                .add("authority", authority.getCode())
                .add("system_zh", filing.getSystem().getNameZh())
                .add("system_en", filing.getSystem().getNameEn())
                .add("applicant_zh", applicant.getNameZh())
                .add("applicant_en", applicant.getNameEn())
                .add("uscc", applicant.getUscc())
                .add("category", filing.getCategory())
                .add("grade", filing.getGrade())
                .add("conditions", conditions)
                .add("valid_from", from.toString())
                .add("valid_until", until.toString())
                .add("rule_set", filing.getRuleSet())
                .build();
    }

    private List<CaseCondition> conditionsOf(String filingId) {
        return em.createQuery(
                        "select c from CaseCondition c where c.filingId = :id order by c.code", CaseCondition.class)
                .setParameter("id", filingId)
                .getResultList();
    }

    /**
     * Whether a certificate is good at this moment.
     *
     * @throws NotFound when this authority never gave that number
     */
    @Requires(value = ANYONE, reads = true)
    public Verification verify(String number) {
        return answer(number).orElseThrow(NotFound::new);
    }

    /** The same for those who ask about a number that may be made up; empty when this authority never gave it. */
    @Requires(value = ANYONE, reads = true)
    public Optional<Verification> find(String number) {
        return answer(number);
    }

    private Optional<Verification> answer(String number) {
        if (!Sought.isAscii(number)) {
            return Optional.empty();
        }
        return em.createQuery("select c from Certificate c where c.number = :number", Certificate.class)
                .setParameter("number", number == null ? "" : number.strip().toUpperCase(Locale.ROOT))
                .getResultStream()
                .findFirst()
                .map(certificate ->
                        new Verification(certificate, certificate.statusOn(clock.today()), clock.instant()));
    }
}
