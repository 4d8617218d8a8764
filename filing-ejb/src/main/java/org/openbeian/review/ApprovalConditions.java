package org.openbeian.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbeian.access.CurrentCaller;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Assessment;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingRepository;

/** The conditions (附加条件) that approvers set: those the rules ask for, each with what shows it, by whom and by when. */
@ApplicationScoped
class ApprovalConditions {

    /** Of what is said about one condition. */
    private static final int SHORT_TEXT = 1000;

    /** Behind which no condition may be due: a slip of the keyboard would be one that is never broken. */
    private static final int YEARS = 3;

    @Inject
    Conditions conditions;

    @Inject
    Assessment assessment;

    @Inject
    FilingRepository filings;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /** What the rules ask for with the grade that was set. */
    Set<String> asked(Filing filing) {
        return new HashSet<>(assessment.conditions(
                filing, filings.gradings(filing.getId()).get(0).getResult()));
    }

    /** Codes of those of this approval and of the one before. */
    Set<String> all(Filing filing, List<ConditionInput> given) {
        Set<String> all = conditions.ofCase(filing.getId()).stream()
                .map(CaseCondition::getCode)
                .collect(Collectors.toCollection(HashSet::new));
        given.forEach(condition -> all.add(condition.code()));
        return all;
    }

    boolean isAny(Filing filing) {
        return !conditions.ofCase(filing.getId()).isEmpty();
    }

    /** What the first of two approvers had set was for the round that ends. */
    void drop(Filing filing) {
        conditions.ofCase(filing.getId()).forEach(em::remove);
    }

    /** @throws Invalid at each condition of which something is wrong */
    void set(Filing filing, List<ConditionInput> given) {
        Set<String> asked = asked(filing);
        typed(given, asked, clock.today()).check();
        List<CaseCondition> there = conditions.ofCase(filing.getId());
        for (int i = 0; i < given.size(); i++) {
            ConditionInput condition = given.get(i);
            // the error stands at the condition, whatever of it is wrong
            String at = "conditions/" + condition.code();
            String evidence = InputCheck.needed(at, condition.evidence(), SHORT_TEXT);
            String owner = InputCheck.needed(at, condition.owner(), SHORT_TEXT);
            LocalDate due = due(condition, "/" + at, clock.today());
            CaseCondition set = there.stream()
                    .filter(other -> other.getCode().equals(condition.code()))
                    .findFirst()
                    .orElse(null);
            if (set == null) {
                set = new CaseCondition(filing, condition.code(), evidence, owner, due);
                em.persist(set);
            } else {
                set.agreed(evidence, owner, due);
            }
            if (set.isBeforeDecision()) {
                String checked = checked(at, condition);
                set.checked(checked, me.get().personId(), clock.instant());
                audit.notes().note("condition_checked", AuditNotes.code("condition", condition.code()), checked);
            }
        }
    }

    /** All that is wrong with them, one thing of each. */
    static InputCheck typed(List<ConditionInput> given, Set<String> asked, LocalDate today) {
        InputCheck typed = new InputCheck();
        for (int i = 0; i < given.size(); i++) {
            ConditionInput condition = given.get(i);
            int place = i;
            typed.tried(() -> {
                mustBeAsked(place, condition.code(), asked);
                String at = "conditions/" + condition.code();
                InputCheck.needed(at, condition.evidence(), SHORT_TEXT);
                InputCheck.needed(at, condition.owner(), SHORT_TEXT);
                due(condition, "/" + at, today);
                return ConditionRule.of(condition.code()).isBeforeDecision() ? checked(at, condition) : null;
            });
        }
        return typed;
    }

    /** Nobody sets what no rule asks for. */
    static void mustBeAsked(int place, String code, Set<String> asked) {
        if (!asked.contains(code)) {
            throw new Invalid("/conditions/" + place + "/code", "field.unknown_option", String.valueOf(code));
        }
    }

    /** Which evidence was looked at: a sentence, as a tick says nothing of it. */
    static String checked(String at, ConditionInput condition) {
        if (InputCheck.tidied(condition.checked()).isEmpty()) {
            throw new Invalid("/" + at, "condition.not_checked");
        }
        return InputCheck.neededReason(at, condition.checked(), CaseCondition.CHECKED);
    }

    /**
     * What belongs before the decision is checked before it; the rest has a day of its own, not one that has passed and none
     * so late that the registration would be over.
     */
    static LocalDate due(ConditionInput condition, String at, LocalDate today) {
        if (ConditionRule.of(condition.code()).isBeforeDecision()) {
            return today;
        }
        if (condition.dueOn() == null) {
            throw new Invalid(at, "condition.due_needed");
        }
        if (condition.dueOn().isBefore(today)) {
            throw new Invalid(at, "condition.due_is_past");
        }
        LocalDate last = today.plusYears(YEARS);
        if (condition.dueOn().isAfter(last)) {
            throw new Invalid(at, "condition.due_too_late", last);
        }
        return condition.dueOn();
    }
}
