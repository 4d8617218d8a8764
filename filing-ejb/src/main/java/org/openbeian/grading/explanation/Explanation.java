package org.openbeian.grading.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.grading.Grading;
import org.openbeian.grading.Registration;
import org.openbeian.grading.TracedRule;
import org.openbeian.grading.UpcomingRule;
import org.openbeian.grading.facts.Facts;
import org.openbeian.grading.rulebook.Rule;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.grading.rulebook.RuleTable;

/**
 * A grading told step by step: for every rule that applied, what it found in the facts and what follows; and the steps
 * in between, where the grade is computed and the registration decided.
 */
public final class Explanation {

    private final Grading grading;
    private final RuleBook book;
    private final Map<String, Object> known;
    private final List<ExplainedStep> steps = new ArrayList<>();

    private Explanation(Grading grading, Facts facts) {
        this.grading = grading;
        this.book = RuleBook.version(grading.getRuleSet().version());
        this.known = new HashMap<>(facts.asInputs());
        known.put("gradeNumber", grading.getGradeNumber());
        grading.getTrace().forEach(rule -> known.putAll(rule.outputs()));
    }

    public static List<ExplainedStep> of(Grading grading, Facts facts) {
        return new Explanation(grading, facts).tell();
    }

    private List<ExplainedStep> tell() {
        rules("T00");
        rules("T01");
        rules("T02");
        rules("T03");
        rules("T04");
        registration();
        rules("T05");
        rules("T06");
        rules("T07");
        rules("T08");
        rules("T09");
        rules("T10");
        computation();
        rules("T11");
        rules("T12");
        rules("T13");
        rules("T14");
        grading.getUpcoming().forEach(this::upcoming);
        grading.getCompletenessErrors().forEach(code -> {
            Phrase missing = GradingWords.completenessError(code);
            step("", "注意：" + missing.zh() + "，受理前须补齐。", "Note: " + missing.en() + "; it is needed before acceptance.");
        });
        return List.copyOf(steps);
    }

    private void rules(String table) {
        for (TracedRule hit : grading.of(table)) {
            Phrase told = told(hit);
            step(hit.rule(), told.zh() + "。", told.en() + ".");
        }
    }

    private Phrase told(TracedRule hit) {
        Phrase because = because(book.table(hit.table()), book.rule(hit.rule()));
        Phrase so = consequence(hit);
        String zh = because.zh().isEmpty() ? so.zh() : "因" + because.zh() + "，" + so.zh();
        String en = because.en().isEmpty() ? capital(so.en()) : "Because " + because.en() + ", " + so.en();
        return new Phrase(zh, en);
    }

    /** A law of tomorrow is told with its day, so that nobody takes it for owed today. */
    private void upcoming(UpcomingRule rule) {
        Phrase told = told(rule.rule());
        LocalDate day = rule.effectiveFrom();
        step(
                "",
                "未到施行日期，现不适用；自 " + day + " 起适用：" + told.zh() + "。",
                "Not in force yet; applies from " + day + ": " + told.en() + ".");
    }

    /** What the rule looked at, as the case has it. */
    private Phrase because(RuleTable table, Rule rule) {
        List<String> looked = new ArrayList<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            if (!rule.when().get(i).equals("-")) {
                looked.add(table.inputs().get(i));
            }
        }
        return GradingWords.joined(looked, input -> GradingWords.statement(input, known.get(input)), "，", " and ");
    }

    private static Phrase consequence(TracedRule hit) {
        Map<String, Object> out = hit.outputs();
        return switch (hit.table()) {
            case "T03" -> says("触及红线：", "a red line is crossed: ", GradingWords.redLine((String) out.get("redLine")));
            case "T04" -> {
                Phrase what = GradingWords.obligation((String) out.get("obligation"));
                Phrase when = GradingWords.timing((String) out.get("timing"));
                yield new Phrase(
                        "须履行：" + what.zh() + "（" + when.zh() + "）",
                        "this is owed: " + what.en() + " (" + when.en() + ")");
            }
            case "T05" ->
                says("主要类别为", "the primary category is ", GradingWords.category((String) out.get("category")));
            case "T10" -> says("等级不低于 ", "the grade is at least ", Phrase.plain(out.get("floor")));
            case "T11" ->
                new Phrase(
                        "等级为 " + out.get("grade") + " " + out.get("name_zh"),
                        "the grade is " + out.get("grade") + " (" + out.get("name_en") + ")");
            case "T12" -> says("该等级的审查通道为", "the grade's review is: ", GradingWords.track((String) out.get("track")));
            case "T13" -> says("附加条件：", "this is a condition: ", GradingWords.condition((String) out.get("condition")));
            case "T14" -> says("提示（境外法）", "note on foreign law: ", GradingWords.foreignFlag((String) out.get("flag")));
            default -> {
                Map.Entry<String, Object> only = out.entrySet().iterator().next();
                Phrase name = GradingWords.name(only.getKey());
                Phrase value = only.getValue() instanceof String code
                        ? GradingWords.value(code)
                        : Phrase.plain(only.getValue());
                yield switch (only.getKey()) {
                    case "baseGrade" -> says("基础等级为 ", "the base grade is ", value);
                    case "scaleModifier" -> says("规模修正为 ", "the scale modifier is ", value);
                    default -> new Phrase(name.zh() + "为 " + value.zh(), "the " + name.en() + " is " + value.en());
                };
            }
        };
    }

    private void registration() {
        Registration result = grading.getRegistration();
        Phrase outcome = GradingWords.registration(result.name());
        Phrase track = GradingWords.track(grading.getTrack().name());
        String zhWhy =
                switch (result) {
                    case REJECTED_RED_LINE -> "触及红线";
                    case REQUIRED -> "有 " + grading.getObligations().size() + " 项登记备案义务";
                    case VOLUNTARY_NOTICE -> "没有登记备案义务，但面向公众提供";
                    case NOT_REQUIRED -> "没有登记备案义务，且不面向公众";
                };
        String enWhy =
                switch (result) {
                    case REJECTED_RED_LINE -> "a red line is crossed";
                    case REQUIRED ->
                        "there are obligations (" + grading.getObligations().size() + ")";
                    case VOLUNTARY_NOTICE -> "there is no obligation but the service is public";
                    case NOT_REQUIRED -> "there is no obligation and the service is not public";
                };
        step(
                "",
                zhWhy + "，因此" + outcome.zh() + "（" + track.zh() + "）。",
                "As " + enWhy + ", " + outcome.en() + " (" + track.en() + ").");
    }

    private void computation() {
        int sum = grading.getBaseGrade() + grading.getScaleModifier();
        String numbers = grading.getBaseGrade() + " + " + grading.getScaleModifier() + " = " + sum;
        step(
                "",
                "基础等级加规模修正 " + numbers + "，下限 " + grading.getFloor() + "，上限 5：取 " + grading.getGradeNumber() + "。",
                "Base grade plus scale modifier is " + numbers + "; with floor " + grading.getFloor()
                        + " and at most 5 this gives " + grading.getGradeNumber() + ".");
    }

    private void step(String rule, String zh, String en) {
        steps.add(new ExplainedStep(rule.isEmpty() ? null : rule, zh, en));
    }

    private static Phrase says(String zh, String en, Phrase what) {
        return new Phrase(zh + what.zh(), en + what.en());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
