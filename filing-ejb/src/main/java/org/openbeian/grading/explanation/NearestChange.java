package org.openbeian.grading.explanation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openbeian.grading.Grading;
import org.openbeian.grading.GradingRules;
import org.openbeian.grading.Registration;
import org.openbeian.grading.explanation.Change.Direction;
import org.openbeian.grading.facts.Fact;
import org.openbeian.grading.facts.Facts;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.grading.rulebook.RuleSetId;
import org.openbeian.grading.rulebook.Sector;

/**
 * The smallest changes of one answer that would alter the grade or the need to register: found by grading the
 * neighbours of the case, not by reading the rules backwards, so that it cannot disagree with them.
 */
public final class NearestChange {

    /** How many are worth showing. */
    public static final int MOST = 6;

    /** Crossing a red line is not advice anyone needs; stepping back from one is. */
    private static final Set<Fact> RED_LINES = EnumSet.of(
            Fact.VIRTUAL_INTIMACY_FOR_MINORS,
            Fact.PURPOSE_UNLAWFUL,
            Fact.GENERATES_CSAM,
            Fact.EU_PROFILE,
            Fact.EU_PROHIBITED_PRACTICE);

    private static final List<Fact> STEPS =
            List.of(Fact.AUTONOMY_LEVEL, Fact.DECISION_MODE, Fact.DUAL_USE_CBRN, Fact.DUAL_USE_CYBER, Fact.MODEL_TYPE);

    private record Candidate(Fact fact, Object to, Phrase told, double distance) {}

    private final GradingRules rules;
    private final RuleSetId ruleSet;
    private final RuleBook book;
    private final Facts facts;
    private final List<Candidate> candidates = new ArrayList<>();

    private NearestChange(GradingRules rules, RuleSetId ruleSet, Facts facts) {
        this.rules = rules;
        this.ruleSet = ruleSet;
        this.book = RuleBook.version(ruleSet.version());
        this.facts = facts;
    }

    /** At most {@link #MOST} changes, nearest first, at most one per fact and direction. */
    public static List<Change> of(GradingRules rules, Grading grading, Facts facts) {
        return new NearestChange(rules, grading.getRuleSet(), facts).find(grading);
    }

    private List<Change> find(Grading now) {
        compute();
        users(Fact.REGISTERED_USERS, facts.getRegisteredUsers());
        users(Fact.MAU, facts.getMau());
        flags();
        STEPS.forEach(this::steps);
        lists();
        sectors();
        if (!"none".equals(facts.get(Fact.EU_PROHIBITED_PRACTICE))) {
            add(Fact.EU_PROHIBITED_PRACTICE, "none", 0.2);
        }

        candidates.sort(Comparator.comparingDouble(Candidate::distance));
        List<Grading> results = rules.evaluateAll(
                ruleSet,
                candidates.stream()
                        .map(candidate -> facts.with(candidate.fact(), candidate.to()))
                        .toList(),
                now.asOf().orElse(LocalDate.EPOCH));
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < candidates.size() && changes.size() < MOST; i++) {
            Grading then = results.get(i);
            if (!alters(now, then)) {
                continue;
            }
            Candidate candidate = candidates.get(i);
            Direction direction = direction(now, then);
            boolean known = changes.stream()
                    .anyMatch(change -> change.fact() == candidate.fact() && change.direction() == direction);
            if (!known) {
                changes.add(new Change(
                        candidate.fact(), candidate.told(), direction, then, sentence(candidate, now, then)));
            }
        }
        return List.copyOf(changes);
    }

    private static boolean alters(Grading now, Grading then) {
        return now.getGradeNumber() != then.getGradeNumber() || now.getRegistration() != then.getRegistration();
    }

    private static Direction direction(Grading now, Grading then) {
        int grades = Integer.compare(then.getGradeNumber(), now.getGradeNumber());
        int weight = Integer.compare(weight(then.getRegistration()), weight(now.getRegistration()));
        int both = weight != 0 ? weight : grades;
        return both > 0 ? Direction.UP : both < 0 ? Direction.DOWN : Direction.SIDEWAYS;
    }

    private static int weight(Registration registration) {
        return switch (registration) {
            case NOT_REQUIRED -> 0;
            case VOLUNTARY_NOTICE -> 1;
            case REQUIRED -> 2;
            case REJECTED_RED_LINE -> 3;
        };
    }

    private void compute() {
        BigDecimal now = facts.getTrainingComputeFlop();
        if (now == null) {
            return; // telling an unknown number is an answer, not a change
        }
        for (BigDecimal threshold : book.thresholds("T01", Fact.TRAINING_COMPUTE_FLOP.getName())) {
            boolean above = now.compareTo(threshold) > 0;
            // the thresholds say "more than"
            BigDecimal to = above ? threshold : threshold.add(BigDecimal.ONE);
            double powers = Math.abs(log10(now) - log10(threshold));
            String number = GradingWords.scientific(threshold) + " FLOP";
            Phrase told = above
                    ? new Phrase("训练算力不超过 " + number, "training compute is not more than " + number)
                    : new Phrase("训练算力超过 " + number, "training compute is more than " + number);
            candidates.add(new Candidate(Fact.TRAINING_COMPUTE_FLOP, to, told, powers));
        }
    }

    private void users(Fact fact, long now) {
        Phrase name = GradingWords.name(fact.getName());
        for (BigDecimal number : book.thresholds("T00", fact.getName())) {
            long threshold = number.longValueExact();
            boolean reached = now >= threshold;
            String shown = GradingWords.said(fact.getName(), threshold).en();
            Phrase told = reached
                    ? new Phrase(name.zh() + "少于 " + shown, name.en() + " are fewer than " + shown)
                    : new Phrase(name.zh() + "达到 " + shown, name.en() + " reach " + shown);
            candidates.add(new Candidate(
                    fact,
                    reached ? threshold - 1 : threshold,
                    told,
                    Math.abs(Math.log10(Math.max(1, now)) - Math.log10(threshold))));
        }
    }

    private void flags() {
        for (Fact fact : Fact.values()) {
            if (fact.getKind() == Fact.Kind.FLAG) {
                boolean now = (Boolean) facts.get(fact);
                if (now || !RED_LINES.contains(fact)) {
                    add(fact, !now, RED_LINES.contains(fact) ? 0.2 : 1.0);
                }
            }
        }
    }

    private void steps(Fact fact) {
        int now = fact.getChoices().indexOf((String) facts.get(fact));
        for (int i = 0; i < fact.getChoices().size(); i++) {
            if (i != now) {
                add(fact, fact.getChoices().get(i), 0.5 * Math.abs(i - now) + 0.3);
            }
        }
    }

    private void lists() {
        add(Fact.ALGORITHM_TYPES, facts.isUsesListedAlgorithm() ? List.of() : List.of("generative_synthetic"), 1.2);
        add(Fact.SPECIAL_POPULATIONS, facts.isVulnerableUsers() ? List.of() : List.of("elderly"), 1.2);
    }

    /** One sector stands for its class. */
    private void sectors() {
        String now = book.sector(facts.getSector()).sectorClass();
        book.getSectors().stream()
                .map(Sector::sectorClass)
                .distinct()
                .filter(other -> !other.equals(now))
                .forEach(other -> {
                    String example = book.getSectors().stream()
                            .filter(sector -> sector.sectorClass().equals(other))
                            .findFirst()
                            .map(Sector::code)
                            .orElseThrow();
                    Phrase value = GradingWords.value(other);
                    candidates.add(new Candidate(
                            Fact.SECTOR,
                            example,
                            new Phrase("行业属于 " + value.zh(), "the sector is of class " + value.en()),
                            1.5));
                });
    }

    private void add(Fact fact, Object to, double distance) {
        String input =
                switch (fact) {
                    case ALGORITHM_TYPES -> "usesListedAlgorithm";
                    case SPECIAL_POPULATIONS -> "vulnerableUsers";
                    default -> fact.getName();
                };
        Object said = to instanceof List<?> list ? !list.isEmpty() : to;
        candidates.add(new Candidate(fact, to, GradingWords.statement(input, said), distance));
    }

    private static Phrase sentence(Candidate candidate, Grading now, Grading then) {
        String zh = "如果" + candidate.told().zh() + "，";
        String en = "If " + candidate.told().en() + ", ";
        List<String> zhThen = new ArrayList<>();
        List<String> enThen = new ArrayList<>();
        if (now.getGradeNumber() != then.getGradeNumber()) {
            zhThen.add("等级变为 " + then.getGrade() + " " + then.getGradeNameZh());
            enThen.add("the grade becomes " + then.getGrade() + " (" + then.getGradeNameEn() + ")");
        }
        if (now.getRegistration() != then.getRegistration()) {
            Phrase registration =
                    GradingWords.registration(then.getRegistration().name());
            zhThen.add(registration.zh());
            enThen.add(registration.en());
        }
        return new Phrase(zh + String.join("，", zhThen) + "。", en + String.join(" and ", enThen) + ".");
    }

    private static double log10(BigDecimal number) {
        return number.signum() == 0 ? 0 : Math.log10(number.doubleValue());
    }
}
