package org.openbeian.grading.facts;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbeian.common.TypedNumber.Unit;
import org.openbeian.grading.rulebook.RuleBook;

/**
 * Reads declared facts from JSON: forgiving about spelling of numbers, strict about everything else, and telling
 * everything that is wrong at once. Only {@code sector} must be there; null counts as not answered.
 */
public final class FactsReader {

    private static final BigDecimal MOST_COMPUTE = BigDecimal.TEN.pow(40);
    private static final BigDecimal MOST_USERS = BigDecimal.TEN.pow(12);
    private static final BigDecimal MOST_PARAMETERS = BigDecimal.TEN.pow(12);

    private final Map<Fact, Object> answers = new EnumMap<>(Fact.class);
    private final AnswerReader read = new AnswerReader();

    private FactsReader() {}

    public static FactsReading read(JsonObject json) {
        return new FactsReader().readAll(json);
    }

    private FactsReading readAll(JsonObject json) {
        json.forEach((name, value) -> {
            Optional<Fact> fact = Fact.named(name);
            if (fact.isEmpty()) {
                read.refuse(AnswerReader.pointer(name), "unknown_fact", AnswerReader.shortened(name));
            } else if (value != JsonValue.NULL) {
                Object answer = answer(fact.get(), value);
                if (answer != null) {
                    answers.put(fact.get(), answer);
                }
            }
        });
        if (!answers.containsKey(Fact.SECTOR)
                && read.errors().stream().noneMatch(e -> e.pointer().equals("/sector"))) {
            read.refuse("/sector", "sector_missing");
        }
        return new FactsReading(read.errors().isEmpty() ? Facts.of(answers) : null, read.errors());
    }

    private Object answer(Fact fact, JsonValue value) {
        String at = AnswerReader.pointer(fact.getName());
        return switch (fact.getKind()) {
            case FLAG -> read.flag(at, value);
            case COMPUTE -> read.number(at, value, Unit.FLOP, MOST_COMPUTE);
            case BILLIONS -> read.number(at, value, Unit.BILLIONS, MOST_PARAMETERS);
            case COUNT -> read.count(at, value, MOST_USERS);
            case CHOICE -> read.choice(at, value, fact.getChoices(), "unknown_choice");
            case SECTOR -> read.choice(at, value, RuleBook.sectorCodes(), "unknown_sector");
            case CHOICES -> choices(fact, at, value);
            case TEXT -> read.text(at, value);
        };
    }

    private List<String> choices(Fact fact, String at, JsonValue value) {
        if (!(value instanceof JsonArray array)) {
            return read.refuse(at, "not_a_list");
        }
        if (array.size() > 2 * fact.getChoices().size()) {
            return read.refuse(at, "too_many_entries", fact.getChoices().size());
        }
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; i < array.size(); i++) {
            String code = read.choice(at + "/" + i, array.get(i), fact.getChoices(), "unknown_choice");
            if (code != null) {
                codes.add(code);
            }
        }
        return List.copyOf(codes);
    }
}
