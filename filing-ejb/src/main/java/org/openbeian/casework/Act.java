package org.openbeian.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.openbeian.access.Caller;

/**
 * One act on a case, under way: on what, by whom and when. The verb that runs in it says what else belongs to the act; the
 * {@link CaseProtocol} sees to it.
 *
 * @param <C> the kind of case
 */
public final class Act<C> {

    private final C on;
    private final Caller caller;
    private final Instant at;
    private final Map<String, Object> facts = new HashMap<>();
    private final List<Consumer<Teller<C>>> notices = new ArrayList<>();
    private String word;
    private String text;

    /** @param word under which it is kept, unless the verb says another */
    public Act(C on, String word, Caller caller, Instant at) {
        this.on = on;
        this.word = word;
        this.caller = caller;
        this.at = at;
    }

    /** The case, locked until the transaction ends. */
    public C on() {
        return on;
    }

    /** Person id; null for the portal itself and for the public. */
    public String by() {
        return caller.personId();
    }

    public Caller caller() {
        return caller;
    }

    /** The one instant of everything that belongs to the act. */
    public Instant at() {
        return at;
    }

    /** Under which word it is kept: that of the event, unless {@link #as} says another. */
    public String word() {
        return word;
    }

    /** Why, or what was said; null when nothing was. */
    public String text() {
        return text;
    }

    public Act<C> as(String otherWord) {
        word = otherWord;
        return this;
    }

    /** @param reason as typed and checked; kept with the act, may be null */
    public Act<C> because(String reason) {
        text = reason;
        return this;
    }

    /** What the process needs to know to go on. */
    public Act<C> fact(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    /** Those whom the case concerns hear of it, once for that key. */
    public Act<C> tells(String notice, String once) {
        notices.add(kind -> kind.tell(on, notice, once));
        return this;
    }

    /** The same for a notice with facts of its own, written once the act is kept. */
    public Act<C> tells(Consumer<C> notice) {
        notices.add(kind -> notice.accept(on));
        return this;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    List<Consumer<Teller<C>>> notices() {
        return notices;
    }

    /** How a kind of case tells those whom it concerns. */
    interface Teller<C> {

        void tell(C subject, String notice, String once);
    }
}
