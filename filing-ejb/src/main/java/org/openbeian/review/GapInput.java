package org.openbeian.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;

/** One gap to be asked for: the field, the kind of gap, and what exactly is wanted. */
public record GapInput(String field, String kind, String text) {

    private static final Set<String> KINDS = Set.of("MISSING", "UNCLEAR", "CONTRADICTORY", "WRONG");
    private static final int MOST = 100;
    private static final int LONGEST = 1000;

    /**
     * What is wanted of each, tidied up: at least one, about questions of the form.
     *
     * @throws Invalid with all that is wrong with them
     */
    static List<String> checked(List<GapInput> gaps, Predicate<String> isQuestion) {
        if (gaps.isEmpty() || gaps.size() > MOST) {
            throw new Invalid("/gaps", "correction.gaps_count", MOST);
        }
        List<String> texts = new ArrayList<>();
        InputCheck input = new InputCheck();
        for (int i = 0; i < gaps.size(); i++) {
            GapInput gap = gaps.get(i);
            if (!isQuestion.test(gap.field())) {
                throw new Invalid("/gaps/" + i + "/field", "field.unknown_option", gap.field());
            }
            texts.add(gap.checked("gaps/" + i + "/", input));
        }
        input.check();
        return texts;
    }

    /**
     * What is wanted, tidied up; what is wrong with it is said at the question that it is about.
     *
     * @param at what stands before the field in its pointer, such as {@code gaps/0/}
     */
    String checked(String at, InputCheck input) {
        if (kind == null || kind.isEmpty()) {
            input.wrong(at + field, "correction.gap_kind");
            return null;
        }
        if (!KINDS.contains(kind)) {
            input.wrong(at + field, "field.unknown_option", kind);
            return null;
        }
        return input.reason(at + field, text, LONGEST);
    }
}
