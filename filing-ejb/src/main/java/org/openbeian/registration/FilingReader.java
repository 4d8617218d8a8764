package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Permission;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;

/** Puts a filing together for reading: sections with their status, blockers, the grading, and what the caller may do. */
@ApplicationScoped
public class FilingReader {

    @Inject
    FilingForm form;

    @Inject
    FilingRepository filings;

    @Inject
    Assessment assessment;

    @Inject
    LetterNumbers letters;

    @Inject
    SafetyStatement statement;

    @Inject
    CurrentCaller me;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    public FilingDetail detail(Filing filing) {
        Map<String, JsonValue> answers = filing.pages().answers();
        boolean correcting = filing.getState() == FilingState.CORRECTION_REQUESTED;
        Optional<CorrectionRequest> correction = correcting ? filings.openCorrection(filing.getId()) : Optional.empty();
        List<SectionDetail> sections = new ArrayList<>();
        for (FormSection section : form.getSections()) {
            FilingSection saved = filing.pages().section(section.code());
            boolean attention =
                    correction.map(c -> c.covers(section.code(), form)).orElse(false);
            sections.add(new SectionDetail(
                    section,
                    Completeness.status(section, answers, saved != null, attention),
                    saved == null ? Map.of() : saved.getAnswers(),
                    saved == null ? FilingSection.NEVER_SAVED : saved.getVersion(),
                    saved == null ? null : saved.getSavedAt(),
                    saved == null ? null : saved.savedBy()));
        }
        boolean editable = filing.getState() == FilingState.DRAFT || correcting;
        Optional<Assessed> assessed = editable ? assessment.of(filing) : Optional.empty();
        List<GradingRecord> gradings = filings.gradingsInForce(filing);
        JsonObject kept = gradings.isEmpty() ? null : gradings.get(0).getResult();
        JsonObject grading = assessment.shown(filing, editable ? null : kept);
        List<FieldError> blockers = editable ? blockers(filing, answers, assessed) : List.of();
        ChangeDetail change = filing.isChange() ? change(filing, answers, editable) : null;
        FilingDetail detail = new FilingDetail(
                filing,
                sections,
                blockers,
                grading,
                DecidedGrade.of(filing, gradings).orElse(null),
                kept == null || filing.getState() == FilingState.DRAFT
                        ? List.of()
                        : assessment.conditions(filing, kept),
                correction.orElse(null),
                names(filing),
                allowed(filing, assessed, signable(filing, blockers, correction, change), correction),
                change,
                owed(filing, assessed));
        if (!editable && statement.lacksSecondPerson(filing)) {
            detail.lacksSecondPerson();
        }
        if (filing.getState() == FilingState.DEREGISTERED && isEndedByHolder(filing)) {
            detail.endedByHolder();
        }
        if (detail.getRemedy() != null) {
            letters.ofDecision(filing).ifPresent(detail::told);
        }
        return detail;
    }

    /** What it has applied for has taken effect; else the authority has ordered it. */
    private boolean isEndedByHolder(Filing filing) {
        return em.createQuery(
                                "select count(d) from Deregistration d where d.filingId = :filing and d.state = :effective",
                                Long.class)
                        .setParameter("filing", filing.getId())
                        .setParameter("effective", Deregistration.State.EFFECTIVE)
                        .getSingleResult()
                > 0;
    }

    /** While it is filled in it is said beforehand, to whoever signs; the authority sees what was handed in. */
    private FilingDuty owed(Filing filing, Optional<Assessed> assessed) {
        if (filing.getState() == FilingState.DRAFT) {
            return duty(filing, assessed, clock.today());
        }
        return filing.getState() == FilingState.CORRECTION_REQUESTED
                        && assessed.isPresent()
                        && me.get().may(Permission.FILE)
                ? FilingDuty.afterCorrection(
                        filing.timeliness().duty(),
                        duty(filing, assessed, filing.submission().day()))
                : filing.timeliness().duty();
    }

    private static FilingDuty duty(Filing filing, Optional<Assessed> assessed, LocalDate handedInOn) {
        return assessed.flatMap(found -> FilingDuty.of(
                        filing.origin().kind(), filing.pages().answers(), found.obligations(), handedInOn))
                .orElse(null);
    }

    /** While it is filled in, what it changes is looked at anew each time. */
    private ChangeDetail change(Filing filing, Map<String, JsonValue> answers, boolean editable) {
        RegistrationChange change = filings.change(filing.getId());
        return new ChangeDetail(
                change,
                filings.get(filing.origin().parentId()),
                editable
                        ? assessment.triggers(Changes.flat(change.base()), answers)
                        : change.getTriggers().stream()
                                .map(RegradeTrigger::valueOf)
                                .toList(),
                editable ? ChangedAnswers.fields(change.base(), Snapshot.sections(filing)) : change.getChanged(),
                form,
                answers);
    }

    /** What has changed with the correction that was answered last; empty while none was. */
    public List<CorrectedAnswer> corrected(Filing filing) {
        List<Receipt> receipts = filings.receipts(filing.getId());
        if (receipts.size() < 2) {
            return List.of();
        }
        Set<String> asked = filings.corrections(filing.getId()).stream()
                .filter(correction -> correction.getAnsweredAt() != null)
                .limit(1)
                .flatMap(correction -> correction.getGaps().stream())
                .map(CorrectionGap::getField)
                .collect(Collectors.toSet());
        return CorrectedAnswer.of(Snapshot.sections(receipts.get(1)), Snapshot.sections(receipts.get(0)), asked, form);
    }

    /** Until when a draft has to be handed in; null while nothing says so. */
    FilingDuty duty(Filing draft) {
        return duty(draft, assessment.of(draft), clock.today());
    }

    /** Whether its provider has to tell of the end of the service: where an algorithm was to be filed. */
    boolean owesAlgorithmFiling(Filing filing) {
        return assessment
                .of(filing)
                .filter(found -> FilingDuty.isOwed(found.obligations()))
                .isPresent();
    }

    /** @throws Invalid when the facts do not suffice for a grade */
    public Assessed assess(Filing filing) {
        return assessment.of(filing).orElseThrow(() -> new Invalid(assessment.whyNot(filing)));
    }

    private List<FieldError> blockers(Filing filing, Map<String, JsonValue> answers, Optional<Assessed> assessed) {
        List<FieldError> blockers = new ArrayList<>(Completeness.missing(form, answers));
        Set<String> known =
                new HashSet<>(blockers.stream().map(FieldError::getField).toList());
        assessed.ifPresent(a -> a.blockers().stream()
                .filter(error -> !known.contains(error.getField()))
                .forEach(blockers::add));
        return blockers;
    }

    /** Whether what there is can be signed and handed in: everything is answered, and a change changes something. */
    private static boolean signable(
            Filing filing, List<FieldError> blockers, Optional<CorrectionRequest> correction, ChangeDetail change) {
        boolean editable = filing.getState() == FilingState.DRAFT || correction.isPresent();
        return editable
                && blockers.isEmpty()
                && correction.map(CorrectionRequest::isComplete).orElse(true)
                && (change == null || !change.isUnchanged() || filing.getState() != FilingState.DRAFT);
    }

    private Set<String> allowed(
            Filing filing, Optional<Assessed> assessed, boolean signable, Optional<CorrectionRequest> correction) {
        Set<String> allowed = new HashSet<>();
        if (!me.get().may(Permission.FILE)) {
            return allowed;
        }
        boolean draft = filing.getState() == FilingState.DRAFT;
        boolean editable = draft || correction.isPresent();
        String answers = Snapshot.answersHash(filing, correction.orElse(null));
        boolean signed = assessed.map(by -> statement.isSigned(
                        filing, answers, by.gradeNumber(), SafetyStatement.preparers(filing, correction)))
                .orElseGet(() -> filing.signature().isOn(answers));
        boolean mySignatureCounts = assessed.isPresent()
                && SeparationOfDuty.maySign(
                        statement.gradeThatHolds(filing, assessed.get().gradeNumber()),
                        SafetyStatement.preparers(filing, correction),
                        me.get().personId());
        add(allowed, "EDIT", editable);
        add(allowed, "SIGNED", signed);
        add(allowed, "SIGN", signable && !signed && mySignatureCounts);
        add(allowed, "SIGN_BY_OTHER", signable && !signed && !mySignatureCounts);
        add(allowed, "SUBMIT", signable && signed);
        add(allowed, "DISCARD", draft);
        add(allowed, "ANSWER", correction.isPresent());
        add(
                allowed,
                "WITHDRAW",
                filing.getState().allows(FilingEvent.WITHDRAW)
                        && filing.origin().kind() != FilingKind.REGRADE);
        return allowed;
    }

    private static void add(Set<String> allowed, String action, boolean may) {
        if (may) {
            allowed.add(action);
        }
    }

    /** Of what was handed in before: the filing itself knows the last signature only, and none while it is corrected. */
    private Stream<String> earlierSignatories(Filing filing) {
        boolean known = filing.submission().count() == 0
                || filing.submission().count() == 1 && filing.signature().by() != null;
        return known
                ? Stream.of()
                : em
                        .createQuery("select r.signedBy from Receipt r where r.filingId = :filing", String.class)
                        .setParameter("filing", filing.getId())
                        .getResultList()
                        .stream();
    }

    private Map<String, String[]> names(Filing filing) {
        List<String> ids = Stream.concat(
                        Stream.of(
                                filing.origin().preparedBy(), filing.signature().by()),
                        Stream.concat(
                                earlierSignatories(filing),
                                form.getSections().stream()
                                        .map(section -> filing.pages().section(section.code()))
                                        .filter(Objects::nonNull)
                                        .map(FilingSection::savedBy)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, String[]> names = new HashMap<>();
        em.createQuery("select p.id, p.nameZh, p.nameEn from Person p where p.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> names.put((String) row[0], new String[] {(String) row[1], (String) row[2]}));
        return names;
    }
}
