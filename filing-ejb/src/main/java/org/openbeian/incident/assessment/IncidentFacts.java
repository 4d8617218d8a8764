package org.openbeian.incident.assessment;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openbeian.common.Invalid;
import org.openbeian.grading.facts.AnswerReader;

/** What is known about an incident at one time. Immutable; numbers are exact. */
public final class IncidentFacts {

    private final Map<IncidentFact, Object> given;

    private IncidentFacts(Map<IncidentFact, Object> given) {
        this.given = given;
    }

    /** Nothing is known yet. */
    public static IncidentFacts none() {
        return new IncidentFacts(new EnumMap<>(IncidentFact.class));
    }

    /**
     * Reads impact and context as in the public interface, null counting as not known.
     *
     * @throws Invalid with pointers such as {@code /impact/deaths}, all that is wrong at once
     */
    public static IncidentFacts read(JsonObject impact, JsonObject context) {
        AnswerReader read = new AnswerReader();
        IncidentFacts facts = read(read, impact, context);
        if (!read.errors().isEmpty()) {
            throw new Invalid(read.errors());
        }
        return facts;
    }

    static IncidentFacts read(AnswerReader read, JsonObject impact, JsonObject context) {
        IncidentFacts facts = none();
        facts.take(read, "/impact", impact, true);
        facts.take(read, "/context", context, false);
        return facts;
    }

    /** What follows from the other answers where nobody said: one death, and critical infrastructure that was down. */
    public IncidentFacts completed() {
        IncidentFacts all = this;
        if (given.get(IncidentFact.DEATH) == Boolean.TRUE && !isGiven(IncidentFact.DEATHS)) {
            all = all.with(IncidentFact.DEATHS, 1L);
        }
        if (!isGiven(IncidentFact.OPERATOR_TYPE)
                && (isMoreThanNothing(IncidentFact.CII_WHOLE_OUTAGE_MIN)
                        || isMoreThanNothing(IncidentFact.CII_MAIN_OUTAGE_MIN))) {
            all = all.with(IncidentFact.OPERATOR_TYPE, "cii");
        }
        return all;
    }

    /** Whether a number above 0 was said. */
    boolean isMoreThanNothing(IncidentFact fact) {
        return given.get(fact) instanceof Number number && new BigDecimal(number.toString()).signum() > 0;
    }

    private void take(AnswerReader read, String part, JsonObject json, boolean impact) {
        json.forEach((name, value) -> {
            Optional<IncidentFact> fact = IncidentFact.named(name).filter(known -> known.isImpact() == impact);
            if (fact.isEmpty()) {
                read.refuse(part + AnswerReader.pointer(name), "unknown_fact", AnswerReader.shortened(name));
            } else if (value != JsonValue.NULL) {
                Object answer = answer(read, part + "/" + name, fact.get(), value);
                if (answer != null) {
                    given.put(fact.get(), answer);
                }
            }
        });
    }

    private static Object answer(AnswerReader read, String at, IncidentFact fact, JsonValue value) {
        return switch (fact.getKind()) {
            case FLAG -> read.flag(at, value);
            case COUNT -> read.count(at, value, fact.most());
            case AMOUNT -> read.number(at, value, fact.unit(), fact.most());
            case CHOICE -> read.choice(at, value, fact.getChoices(), "unknown_choice");
        };
    }

    /** A copy with one answer changed; null takes the answer back. */
    public IncidentFacts with(IncidentFact fact, Object answer) {
        Map<IncidentFact, Object> copy = new EnumMap<>(IncidentFact.class);
        copy.putAll(given);
        if (answer == null) {
            copy.remove(fact);
        } else {
            copy.put(fact, answer);
        }
        return new IncidentFacts(copy);
    }

    /** The answer, or what is assumed where nobody said. Where people died, "a death" is not asked for again. */
    public Object get(IncidentFact fact) {
        Object answer = given.get(fact);
        if (answer == null && fact == IncidentFact.DEATH) {
            return given.get(IncidentFact.DEATHS) instanceof Long deaths && deaths > 0;
        }
        return answer == null ? fact.assumed() : answer;
    }

    public boolean isGiven(IncidentFact fact) {
        return given.containsKey(fact);
    }

    /** By the names of the tables' inputs. */
    Map<String, Object> asInputs() {
        Map<String, Object> inputs = new HashMap<>();
        for (IncidentFact fact : IncidentFact.values()) {
            inputs.put(fact.getName(), get(fact));
        }
        return inputs;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IncidentFacts facts && given.equals(facts.given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }

    @Override
    public String toString() {
        return given.toString();
    }
}
