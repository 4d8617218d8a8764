package org.openbeian.certificate;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openbeian.access.CurrentCaller;
import org.openbeian.common.Json;
import org.openbeian.common.PortalClock;
import org.openbeian.organisation.Organisation;
import org.openbeian.registration.Assessment;
import org.openbeian.registration.ChangeMoved;
import org.openbeian.registration.ChangeResult;
import org.openbeian.registration.DecidedGrade;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.Numbers;
import org.openbeian.registration.ObligationLaw;
import org.openbeian.registration.RegistrationChanged;
import org.openbeian.review.CaseCondition;
import org.openbeian.review.Conditions;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/** A certificate says what its registration is, from the same moment on; each version of a registration has its own. */
@ApplicationScoped
public class CertificateProjection {

    /** A registration has its number before the register shows it. */
    static final int BEFORE_THE_REGISTER = Interceptor.Priority.APPLICATION - 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    FilingRepository filings;

    @Inject
    Assessment assessment;

    @Inject
    Conditions ofCases;

    @Inject
    Numbers numbers;

    @Inject
    Authorities authorities;

    @Inject
    CurrentCaller me;

    void follow(@Observes RegistrationChanged event) {
        FilingState state = event.filing().getState();
        of(event.filing()).stream()
                .filter(certificate -> !certificate.isSuperseded())
                .forEach(certificate ->
                        certificate.becomes(Certificate.Status.of(state), state == FilingState.RENEWAL_PENDING));
    }

    /** The new version gets its certificate under the same number; what was certified before is superseded. */
    void renewed(@Observes @Priority(BEFORE_THE_REGISTER) ChangeMoved event) {
        if (event.change().getResult() != ChangeResult.ACCEPTED) {
            return;
        }
        Filing registration = event.registration();
        List<Certificate> before = of(registration);
        JsonArray conditions = event.newTerms() && event.by().review().round() > 0
                ? conditionsOf(event.by())
                : before.isEmpty()
                        ? JsonValue.EMPTY_JSON_ARRAY
                        : before.get(0).getContent().getJsonArray("conditions");
        JsonArray obligations = event.newTerms() || before.isEmpty()
                ? obligationsOf(event.by())
                : before.get(0)
                        .getContent()
                        .getOrDefault("obligations", JsonValue.EMPTY_JSON_ARRAY)
                        .asJsonArray();
        boolean belowFloor = event.newTerms() || before.isEmpty()
                ? isBelowFloor(event.by())
                : before.get(0).getContent().getBoolean(Verification.BELOW_FLOOR, false);
        before.forEach(certificate -> certificate.becomes(Certificate.Status.SUPERSEDED, false));
        if (registration.registration().validUntil() == null) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(event.at(), PortalClock.ZONE);
        if (registration.registration().number() == null) {
            registration.registration().numbered(number(event.by(), today));
        }
        Certificate certificate = certificate(registration, conditions, obligations, belowFloor, today, event.at());
        if (registration.getState() == FilingState.SUSPENDED) {
            certificate.becomes(Certificate.Status.SUSPENDED, false);
        }
        em.persist(certificate);
    }

    /** The next number of this authority, with the letter of the category. */
    String number(Filing graded, LocalDate today) {
        Authority authority = authorities.get(me.get().authorityId());
        return RegistrationNumber.of(
                authority.getRegion(),
                assessment.categoryLetter(
                        filings.gradings(graded.getId()).get(0).getResult()),
                today.getYear(),
                numbers.next(authority, "REGISTRATION", today.getYear()));
    }

    /** @param belowFloor whether its grade was decided below what the rules say at least, see {@link #isBelowFloor} */
    Certificate certificate(
            Filing filing,
            JsonArray conditions,
            JsonArray obligations,
            boolean belowFloor,
            LocalDate from,
            java.time.Instant at) {
        Authority authority = authorities.get(me.get().authorityId());
        Organisation applicant = em.find(Organisation.class, filing.getOrganisationId());
        JsonObjectBuilder content = Json.createObjectBuilder()
                .add("number", filing.registration().number())
                .add("version", filing.registration().edition())
                .add("authority", authority.getCode())
                .add("system_zh", filing.getSystem().getNameZh())
                .add("system_en", filing.getSystem().getNameEn())
                .add("applicant_zh", applicant.getNameZh())
                .add("applicant_en", applicant.getNameEn())
                .add("uscc", applicant.getUscc())
                .add("category", filing.getTerms().category())
                .add("grade", filing.getTerms().grade())
                .add("conditions", conditions)
                .add("obligations", obligations)
                .add("valid_from", from.toString())
                .add("valid_until", filing.registration().validUntil().toString())
                .add("rule_set", filing.getTerms().ruleSet());
        if (belowFloor) {
            content.add(Verification.BELOW_FLOOR, true);
        }
        return new Certificate(
                filing,
                filing.registration().number(),
                from,
                filing.registration().validUntil(),
                content.build(),
                at);
    }

    /**
     * The obligations of a graded filing with the clause behind each, and for which of them this authority is competent on
     * the day of issue.
     */
    JsonArray obligationsOf(Filing graded) {
        List<String> competent = authorities.get(me.get().authorityId()).getCompetentFor();
        Map<String, String> law = filings.gradings(graded.getId()).stream()
                .findFirst()
                .map(record ->
                        ObligationLaw.of(record.getResult(), graded.getTerms().ruleSet()))
                .orElse(Map.of());
        JsonArrayBuilder all = Json.createArrayBuilder();
        filings.obligations(graded.getId())
                .forEach(code -> all.add(Json.createObjectBuilder()
                        .add("obligation", code)
                        .add("competent", competent.contains(code))
                        .add("source", law.getOrDefault(code, "-"))));
        return all.build();
    }

    /** @param graded the filing or the change by which the registration has its grade */
    boolean isBelowFloor(Filing graded) {
        return filings.gradings(graded.getId()).stream()
                .findFirst()
                .map(record -> DecidedGrade.isBelow(graded.getTerms().grade(), assessment.floor(record.getResult())))
                .orElse(false);
    }

    JsonArray conditionsOf(Filing filing) {
        JsonArrayBuilder conditions = Json.createArrayBuilder();
        ofCases.ofCase(filing.getId()).stream()
                .filter(CaseCondition::isPublic)
                .forEach(condition -> conditions.add(condition.getCode()));
        return conditions.build();
    }

    /** The newest version first. */
    private List<Certificate> of(Filing registration) {
        return em.createQuery(
                        "select c from Certificate c where c.filingId = :id order by c.edition desc", Certificate.class)
                .setParameter("id", registration.getId())
                .getResultList();
    }
}
