package org.openbeian.notification;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * What a message says, Chinese first and then English, since the portal does not know which of the two its reader
 * prefers. The texts are in {@code mail/texts*.properties}: {@code KIND.subject} and {@code KIND.text}, in which {@code
 * {name}} stands for a value of the message.
 */
final class MailText {

    private static final Locale[] LANGUAGES = {Locale.ROOT, Locale.ENGLISH};

    /** Further paragraphs of any kind of message, each said when the message has what it speaks of. */
    private static final Map<String, String> MORE = new TreeMap<>(Map.of(
            "document", "document",
            "heard", "heardUntil",
            "heard_not", "urgent",
            "outcomes", "outcomesZh",
            "remedy", "reconsiderationUntil"));

    private MailText() {}

    static String subject(String kind, Map<String, JsonValue> values) {
        return filled(texts(Locale.ROOT).getString(kind + ".subject"), values) + " / "
                + filled(texts(Locale.ENGLISH).getString(kind + ".subject"), values);
    }

    static String subject(String kind, Map<String, JsonValue> values, boolean chinese) {
        return filled(texts(chinese ? Locale.ROOT : Locale.ENGLISH).getString(kind + ".subject"), values);
    }

    /** @param link where to go on, or empty */
    static String text(String kind, JsonObject values, String authorityZh, String authorityEn, String link) {
        StringBuilder text = new StringBuilder();
        for (Locale language : LANGUAGES) {
            boolean english = language == Locale.ENGLISH;
            text.append(filled(texts(language).getString(kind + ".text"), values));
            MORE.forEach((part, because) -> {
                if (values.containsKey(because)) {
                    text.append("\n\n").append(filled(texts(language).getString(part), values));
                }
            });
            text.append("\n\n")
                    .append(link)
                    .append("\n\n")
                    .append(english ? authorityEn : authorityZh)
                    .append('\n')
                    .append(texts(language).getString("foot"))
                    .append(english ? "" : "\n\n----\n\n");
        }
        return text.toString();
    }

    private static ResourceBundle texts(Locale language) {
        // the root file is Chinese; the server's own language must not come between
        return ResourceBundle.getBundle(
                "mail.texts",
                language,
                MailText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String filled(String text, Map<String, JsonValue> values) {
        String filled = text;
        for (Map.Entry<String, JsonValue> value : values.entrySet()) {
            String said = value.getValue() instanceof JsonString string
                    ? string.getString()
                    : value.getValue().toString();
            filled = filled.replace("{" + value.getKey() + "}", said);
        }
        return filled;
    }
}
