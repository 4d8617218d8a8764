package org.openbeian.complaint;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openbeian.common.Json;

/** What complaints can be about, and which of them are urgent. Data, not code: {@code domain/complaints.json}. */
public final class ComplaintCategories {

    private static final List<ComplaintCategory> ALL;
    private static final List<String> URGENT_WORDS;

    static {
        try (InputStream in = ComplaintCategories.class.getResourceAsStream("/domain/complaints.json");
                JsonReader reader = Json.createReader(in)) {
            JsonObject data = reader.readObject();
            ALL = data.getJsonArray("complaint_categories").getValuesAs(JsonObject.class).stream()
                    .map(ComplaintCategory::new)
                    .toList();
            URGENT_WORDS = data.getJsonObject("urgent_words").values().stream()
                    .flatMap(words -> words.asJsonArray().getValuesAs(JsonString.class).stream())
                    .map(word -> word.getString().toLowerCase(Locale.ROOT))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ComplaintCategories() {}

    public static List<ComplaintCategory> all() {
        return ALL;
    }

    public static Optional<ComplaintCategory> find(String code) {
        return ALL.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Urgent by its category, or by a word that speaks of danger to life, a minor or self-harm. */
    public static boolean isUrgent(String category, String text) {
        String read = text == null ? "" : text.toLowerCase(Locale.ROOT);
        return find(category).filter(ComplaintCategory::urgent).isPresent()
                || URGENT_WORDS.stream().anyMatch(read::contains);
    }
}
