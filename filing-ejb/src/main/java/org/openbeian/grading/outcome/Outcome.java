package org.openbeian.grading.outcome;

import jakarta.json.JsonObject;
import java.util.Locale;
import org.openbeian.grading.explanation.GradingWords;
import org.openbeian.grading.explanation.Phrase;

/**
 * What became of one obligation, in the legal word that it has: 备案, 登记, 安全评估, 告知. Where the authority of the
 * portal is not competent, nothing has become of it here, and it is only said who is.
 */
public final class Outcome {

    private static final String NOBODY = "-";

    private static final String PORTAL = "authority of the portal";

    private final JsonObject term;
    private final boolean competent;

    private Outcome(JsonObject term, boolean competent) {
        this.term = term;
        this.competent = competent;
    }

    /** @param recorded whether the authority is set to be competent for it; for its own entries it always is */
    static Outcome of(JsonObject term, boolean recorded) {
        return new Outcome(
                term, recorded || term.getString("competent_authority").equals(PORTAL));
    }

    /** Whether an obligation comes to an end that has a word; an upstream model not filed is only to be corrected. */
    static boolean isOf(JsonObject term) {
        return !term.getString("competent_authority").equals(NOBODY);
    }

    /** Such as {@code GENAI_FILING}. */
    public String getObligation() {
        return term.getString("obligation");
    }

    public String getWordZh() {
        return term.getString("word_zh");
    }

    public String getWordEn() {
        return term.getString("word_en");
    }

    /** Whether the authority of the portal is competent for it, so that the outcome is its own. */
    public boolean isCompetent() {
        return competent;
    }

    /** Whether somebody else gives the outcome and the portal only records it. */
    public boolean isElsewhere() {
        return !competent;
    }

    /** Who is competent, where it is not the authority of the portal. */
    public Phrase getAuthority() {
        return GradingWords.competentAuthority(term.getString("competent_authority"));
    }

    public String getZh() {
        return isElsewhere()
                ? GradingWords.obligation(getObligation()).zh() + "（" + getWordZh() + "）由"
                        + getAuthority().zh() + "办理，本机关仅作记录"
                : term.getString("outcome_zh");
    }

    public String getEn() {
        return isElsewhere()
                ? capital(GradingWords.obligation(getObligation()).en()) + " (" + getWordEn() + "): with "
                        + getAuthority().en() + ", only recorded here"
                : term.getString("outcome_en");
    }

    /** It begins a line. */
    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public String getText(boolean chinese) {
        return chinese ? getZh() : getEn();
    }
}
