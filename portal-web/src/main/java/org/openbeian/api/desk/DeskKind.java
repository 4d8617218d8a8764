package org.openbeian.api.desk;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.openbeian.api.Answer;
import org.openbeian.common.Invalid;
import org.openbeian.common.Json;
import org.openbeian.review.PersonName;

/**
 * A kind of case of the desk: how it is read, and its acts. An act says which service does it with which fields, and
 * nothing else: who may, what fits and what is kept the service knows. Fields have the names by which the service refuses
 * them.
 *
 * @param <D> the case as its service gives it
 */
abstract class DeskKind<D> {

    private final Map<String, DeskAct<D>> acts = new TreeMap<>();

    /** As it stands in the address. */
    abstract String name();

    /** Done on the case as it was seen. */
    void act(String word, BiConsumer<Seen<D>, Said> verb, String... fields) {
        acts.put(word, new DeskAct<>(Set.of(fields), false, verb));
    }

    /** Done whatever the case has become meanwhile. */
    void unseen(String word, BiConsumer<String, Said> verb, String... fields) {
        acts.put(word, new DeskAct<>(Set.of(fields), true, (seen, said) -> verb.accept(seen.id(), said)));
    }

    Map<String, DeskAct<D>> acts() {
        return Collections.unmodifiableMap(acts);
    }

    /** @throws Invalid when there is no such act on this kind of case */
    DeskAct<D> act(Said said) {
        String word = said.needed(Said.ACT);
        return Optional.ofNullable(acts.get(word))
                .orElseThrow(() -> new Invalid("/" + Said.ACT, "field.unknown_option", Said.shortened(word)));
    }

    /**
     * The id of the case, for a kind of case that can be named by its number, too.
     *
     * @throws org.openbeian.common.NotFound when the caller sees none of that number
     */
    String id(String idOrNumber) {
        return idOrNumber;
    }

    /** @throws org.openbeian.common.NotFound when it is not there for the caller */
    abstract Seen<D> read(String id);

    static JsonObjectBuilder json(String id, String number, Enum<?> state) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", id);
        Answer.add(json, "number", number);
        return json.add("state", state.name());
    }

    /** What fits the case as it stands and refuses the caller nothing, in the words of its states. */
    static void possible(JsonObjectBuilder json, Collection<? extends Enum<?>> events) {
        JsonArrayBuilder words = Json.createArrayBuilder();
        events.forEach(event -> words.add(event.name()));
        json.add("possible", words);
    }

    /** How a person is called; null for nobody. */
    static JsonValue name(PersonName person) {
        if (person == null || person.zh().isEmpty()) {
            return JsonValue.NULL;
        }
        JsonObjectBuilder json = Json.createObjectBuilder();
        Answer.add(json, "zh", person.zh());
        Answer.add(json, "en", person.en());
        return json.build();
    }
}
