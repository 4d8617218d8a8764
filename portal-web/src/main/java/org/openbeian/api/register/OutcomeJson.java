package org.openbeian.api.register;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.openbeian.common.Json;
import org.openbeian.grading.explanation.Phrase;
import org.openbeian.grading.outcome.Outcome;
import org.openbeian.grading.outcome.OutcomeTerms;

/** Outcomes in their legal words, and what they do not say, as JSON. */
public final class OutcomeJson {

    private OutcomeJson() {}

    public static JsonArrayBuilder all(List<Outcome> outcomes) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        outcomes.forEach(outcome -> all.add(one(outcome)));
        return all;
    }

    private static JsonObjectBuilder one(Outcome outcome) {
        return Json.createObjectBuilder()
                .add("obligation", outcome.getObligation())
                .add("word", phrase(new Phrase(outcome.getWordZh(), outcome.getWordEn())))
                .add("text", phrase(new Phrase(outcome.getZh(), outcome.getEn())))
                .add("elsewhere", outcome.isElsewhere());
    }

    /** For tables: the outcomes in one language. */
    static JsonArrayBuilder words(List<Outcome> outcomes, boolean chinese) {
        return Json.createArrayBuilder(
                outcomes.stream().map(outcome -> outcome.getText(chinese)).toList());
    }

    public static JsonObject disclaimer() {
        return phrase(OutcomeTerms.disclaimer());
    }

    static JsonObject phrase(Phrase phrase) {
        return Json.createObjectBuilder()
                .add("zh", phrase.zh())
                .add("en", phrase.en())
                .build();
    }
}
