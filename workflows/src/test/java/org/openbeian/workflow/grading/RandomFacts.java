package org.openbeian.workflow.grading;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openbeian.grading.facts.Fact;
import org.openbeian.grading.rulebook.RuleBook;

/** Declared facts drawn at random, with a taste for the numbers where a rule begins. */
public final class RandomFacts {

    private static final List<String> COMPUTE = List.of(
            "0",
            "1",
            "4e18",
            "99999999999999999999999",
            "1e23",
            "100000000000000000000001",
            "4999999999999999999999999",
            "5e24",
            "5000000000000000000000001",
            "9999999999999999999999999",
            "1e25",
            "10000000000000000000000001",
            "99999999999999999999999999",
            "1e26",
            "100000000000000000000000001",
            "1e26",
            "100000000000000000000000000.0000000001",
            "1e40");
    private static final List<Long> USERS =
            List.of(0L, 99_999L, 100_000L, 999_999L, 1_000_000L, 9_999_999L, 10_000_000L, 49_999_999L, 50_000_000L);

    private RandomFacts() {}

    public static JsonObject draw(Random random) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (Fact fact : Fact.values()) {
            // the red lines and the like are rare, and some questions stay unanswered
            if (fact != Fact.SECTOR && random.nextInt(4) == 0) {
                continue;
            }
            switch (fact.getKind()) {
                case FLAG -> json.add(fact.getName(), random.nextInt(10) < 4);
                case CHOICE -> json.add(fact.getName(), pick(fact.getChoices(), random));
                case SECTOR -> json.add(fact.getName(), pick(RuleBook.sectorCodes(), random));
                case COUNT ->
                    json.add(
                            fact.getName(),
                            random.nextBoolean() ? pick(USERS, random) : Math.abs(random.nextLong() % 100_000_000));
                case COMPUTE -> {
                    if (random.nextInt(5) == 0) {
                        json.addNull(fact.getName());
                    } else if (random.nextBoolean()) {
                        json.add(fact.getName(), pick(COMPUTE, random));
                    } else {
                        json.add(
                                fact.getName(),
                                new BigDecimal(1 + random.nextInt(999))
                                        .movePointLeft(2)
                                        .scaleByPowerOfTen(20 + random.nextInt(8)));
                    }
                }
                case BILLIONS -> json.add(fact.getName(), random.nextInt(2000));
                case TEXT -> json.add(fact.getName(), "ShiLi-" + random.nextInt(99));
                case CHOICES -> {
                    JsonArrayBuilder array = Json.createArrayBuilder();
                    fact.getChoices().stream()
                            .filter(choice -> random.nextInt(5) == 0)
                            .forEach(array::add);
                    json.add(fact.getName(), array);
                }
            }
        }
        return json.build();
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** The same facts as plain values with the defaults filled in, for {@link StraightRules}. */
    public static Map<String, Object> plain(JsonObject json) {
        Map<String, Object> facts = new HashMap<>();
        for (Fact fact : Fact.values()) {
            facts.put(
                    fact.getName(),
                    switch (fact.getKind()) {
                        case FLAG -> false;
                        case COUNT -> BigDecimal.ZERO;
                        case CHOICES -> List.of();
                        case CHOICE ->
                            switch (fact.getName()) {
                                case "modelType" -> "narrow";
                                case "autonomyLevel" -> "A0";
                                default -> "none";
                            };
                        default -> null;
                    });
        }
        json.forEach((name, value) -> facts.put(name, plain(name, value)));
        return facts;
    }

    private static Object plain(String name, JsonValue value) {
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
            case NUMBER -> ((JsonNumber) value).bigDecimalValue();
            case STRING -> {
                String text = ((JsonString) value).getString();
                yield name.equals("trainingComputeFlop") ? new BigDecimal(text) : text;
            }
            case ARRAY -> value.asJsonArray().getValuesAs(JsonString::getString);
            case OBJECT -> throw new IllegalArgumentException(name);
        };
    }
}
