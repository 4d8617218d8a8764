package org.openbeian.casework;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbeian.access.AccessDenied;
import org.openbeian.access.Caller;
import org.openbeian.access.Permission;
import org.openbeian.common.BusinessException;

/**
 * The state machine of a kind of case: from which state what leads where. It is asked by the verb that moves the case and
 * by whoever shows what can be done, so that both say the same; it draws the diagram in {@code docs/states.md}.
 *
 * @param <S> the states
 * @param <E> the events, in the words of the state table of the rules
 */
public final class StateTable<S extends Enum<S>, E extends Enum<E>> {

    private final Class<S> states;
    private final String refusal;
    private final Map<S, Map<E, S>> moves;
    private final Map<S, Map<E, Permission[]>> movers;

    private StateTable(Class<S> states, String refusal, Map<S, Map<E, S>> moves, Map<S, Map<E, Permission[]>> movers) {
        this.states = states;
        this.refusal = refusal;
        this.moves = moves;
        this.movers = movers;
    }

    /** @param refusal text for a reader whose act does not fit, with a place for the state and one for the event */
    public static <S extends Enum<S>, E extends Enum<E>> Builder<S, E> of(
            Class<S> states, Class<E> events, String refusal) {
        return new Builder<>(states, events, refusal);
    }

    /** @throws IllegalTransition when the event does not fit the state */
    public S next(S state, E event) {
        S next = from(state).get(event);
        if (next == null) {
            throw refused(state, event);
        }
        return next;
    }

    /** @throws AccessDenied when the move says who makes it, see {@link Builder#by}, and the caller is none of them */
    public void mustBeBy(S state, E event, Caller caller) {
        Permission[] any = movers.getOrDefault(state, Map.of()).get(event);
        if (any != null && !caller.mayAny(any)) {
            throw new AccessDenied();
        }
    }

    /** For a verb that has a further reason to say that the event does not fit the state. */
    public IllegalTransition refused(S state, E event) {
        return new IllegalTransition(refusal, state, event);
    }

    public boolean allows(S state, E event) {
        return from(state).containsKey(event);
    }

    /**
     * Whether it is offered: what fits the state, and that what is asked of the caller before the act refuses nobody.
     *
     * @param barring the same that {@link CaseProtocol#mustBeFor} asks
     */
    public boolean can(S state, E event, Runnable barring) {
        if (!allows(state, event)) {
            return false;
        }
        try {
            barring.run();
            return true;
        } catch (BusinessException barred) {
            return false;
        }
    }

    /** What can happen in this state. */
    public Set<E> events(S state) {
        return Collections.unmodifiableSet(from(state).keySet());
    }

    /** Nothing leads on from here. */
    public boolean isEnd(S state) {
        return from(state).isEmpty();
    }

    /** The states that are so, in their order. */
    public List<S> states(Predicate<S> which) {
        return EnumSet.allOf(states).stream().filter(which).toList();
    }

    /** Each move as {@code FROM EVENT TO}, to be compared with the state table of the rules. */
    public List<String> moves() {
        return moves.entrySet().stream()
                .flatMap(from -> from.getValue().entrySet().stream()
                        .map(move -> from.getKey() + " " + move.getKey() + " " + move.getValue()))
                .toList();
    }

    /** The table as a diagram that begins with one of its states, in the notation of mermaid. */
    public String diagram(S first) {
        Stream<String> lines = moves.entrySet().stream().flatMap(from -> targets(from.getValue()).entrySet().stream()
                .map(to -> "  " + from.getKey() + " --> " + to.getKey() + ": " + to.getValue()));
        return Stream.concat(Stream.of("stateDiagram-v2", "  [*] --> " + first), lines)
                .collect(Collectors.joining("\n"));
    }

    private Map<S, String> targets(Map<E, S> from) {
        Map<S, String> targets = new LinkedHashMap<>();
        from.forEach((event, to) -> targets.merge(to, word(event), (first, next) -> first + ", " + next));
        return targets;
    }

    private static String word(Enum<?> event) {
        return event.name().toLowerCase(Locale.ROOT);
    }

    private Map<E, S> from(S state) {
        return moves.getOrDefault(state, Map.of());
    }

    /** Says the table line by line; an event that leads from one state to two is an error of the table. */
    public static final class Builder<S extends Enum<S>, E extends Enum<E>> {

        private final Class<S> states;
        private final Class<E> events;
        private final String refusal;
        private final Map<S, Map<E, S>> moves;
        private final Map<S, Map<E, Permission[]>> movers;
        private S lastFrom;
        private E last;

        private Builder(Class<S> states, Class<E> events, String refusal) {
            this.states = states;
            this.events = events;
            this.refusal = refusal;
            this.moves = new EnumMap<>(states);
            this.movers = new EnumMap<>(states);
        }

        /** That event leads from the one state to the other. */
        public Builder<S, E> move(S from, E event, S to) {
            S before =
                    moves.computeIfAbsent(from, state -> new EnumMap<>(events)).putIfAbsent(event, to);
            if (before != null) {
                throw new IllegalArgumentException(from + " " + event + " leads to " + before + " and to " + to);
            }
            lastFrom = from;
            last = event;
            return this;
        }

        /** Who has one of these makes the move that was said last; without it nobody is refused but by the guard and the kind. */
        public Builder<S, E> by(Permission... any) {
            movers.computeIfAbsent(lastFrom, state -> new EnumMap<>(events)).put(last, any);
            return this;
        }

        public StateTable<S, E> build() {
            return new StateTable<>(states, refusal, moves, movers);
        }
    }
}
