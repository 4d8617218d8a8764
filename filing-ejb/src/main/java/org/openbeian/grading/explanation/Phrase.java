package org.openbeian.grading.explanation;

import jakarta.json.JsonObject;

/** A phrase in both languages of the portal. */
public record Phrase(String zh, String en) {

    static Phrase of(JsonObject json) {
        return new Phrase(json.getString("zh"), json.getString("en"));
    }

    /** For codes and numbers, which are the same in both. */
    static Phrase plain(Object text) {
        return new Phrase(text.toString(), text.toString());
    }

    public String getText(boolean chinese) {
        return chinese ? zh : en;
    }
}
