package org.openbeian.casework;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openbeian.access.CallTerms;
import org.openbeian.access.Caller;
import org.openbeian.access.CurrentCaller;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;

/**
 * How a case is worked, for every kind of case in the same order: it is found and locked, its table allows the event,
 * rights and separation of duty bar nobody, the verb is done, the act is kept, the clocks of an ended case stop, what
 * waits for whom is written down, the trail knows the move, those concerned are told, and the process goes on. A kind of
 * case says how each of these is done; a service says the verb, and can forget none of them.
 *
 * @param <C> the kind of case
 * @param <S> its states
 * @param <E> what can happen to it
 */
public abstract class CaseProtocol<C extends Case<S>, S extends Enum<S>, E extends Enum<E>> {

    /** So many lines of its trail are shown. */
    private static final int TRAIL = 50;

    private final Class<C> kind;
    private final StateTable<S, E> table;

    @Inject
    CaseLoader loader;

    @Inject
    ConflictBar conflicts;

    @Inject
    CurrentCaller me;

    @Inject
    protected AuditTrail audit;

    @Inject
    protected PortalClock clock;

    protected CaseProtocol(Class<C> kind, StateTable<S, E> table) {
        this.kind = kind;
        this.table = table;
    }

    /**
     * The case, to be read.
     *
     * @throws NotFound when it is not there for the caller
     * @throws org.openbeian.common.BusinessException when a conflict of interest keeps the caller out of it
     */
    public C get(String id) {
        return open(id, LockModeType.NONE);
    }

    /** The same as it is now; nobody else changes it until the transaction ends. */
    public C locked(String id) {
        return open(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private C open(String id, LockModeType lock) {
        C found = loader.find(kind, id, lock).orElseThrow(NotFound::new);
        if (lock != LockModeType.NONE) {
            CallTerms.mustBeAsSeen(id, found.getVersion());
        }
        // asked after the lock, so that who is named while they wait for it is kept out
        if (isHidden(found)) {
            throw new NotFound();
        }
        conflicts.mustBeNone(() -> systems(found));
        return found;
    }

    @Inject
    WorkItems work;

    /**
     * A person moves the case.
     *
     * @throws NotFound when it is not there for the caller
     * @throws IllegalTransition when the event does not fit its state
     * @throws org.openbeian.common.BusinessException when the caller may not do it
     */
    public void act(String id, E event, Consumer<Act<C>> verb) {
        act(locked(id), event, verb);
    }

    /** The same for a case that was locked already. */
    public void act(C held, E event, Consumer<Act<C>> verb) {
        begins(held);
        S next = table.next(held.getState(), event);
        mustBeBy(held, event, me.get());
        Act<C> act = move(held, event, next, verb);
        happened(held, event, act.facts());
    }

    private void mustBeBy(C held, E event, Caller caller) {
        table.mustBeBy(held.getState(), event, caller);
        mustBeFor(held, event, caller);
    }

    /** What the caller can do with it as it stands: what fits its state and refuses nobody before the verb. */
    public Set<E> possible(C subject) {
        Caller caller = me.get();
        return table.events(subject.getState()).stream()
                .filter(event -> table.can(subject.getState(), event, () -> mustBeBy(subject, event, caller)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The case for its page. @throws NotFound as {@link #get} */
    public OpenedCase<C> detail(String id) {
        C found = get(id);
        return new OpenedCase<>(
                found,
                possible(found).stream().map(Enum::name).collect(Collectors.toUnmodifiableSet()),
                me.get().isStaff() ? audit.ofCase(found.getTrail(), TRAIL) : List.of());
    }

    /** The process has moved the case: the same, except that the process hears nothing of its own step. */
    public void step(String id, E event, Consumer<Act<C>> verb) {
        C held = locked(id);
        move(held, event, table.next(held.getState(), event), verb);
    }

    /** Something is done that leaves the case in its state. @param word under which it is kept */
    public void within(String id, String word, Consumer<Act<C>> verb) {
        within(locked(id), word, verb);
    }

    /** The same for a case that was locked already. */
    public void within(C held, String word, Consumer<Act<C>> verb) {
        begins(held);
        mustBeFor(held, word, me.get());
        run(held, word, time(me.get()), verb);
    }

    /** The act with which a case begins. @param at kept as the time of it, which may be a coarser one */
    public void opened(C fresh, String word, Instant at, Consumer<Act<C>> verb) {
        run(fresh, word, at, verb);
    }

    /** Something beside an act has changed what the case asks of people, or until when. */
    public void asks(C subject, Instant at) {
        asks(subject, null, at);
    }

    /** The same, by what somebody does on another case. @param by person id; null for nobody */
    protected void asks(C subject, String by, Instant at) {
        CaseWork asked = waiting(subject);
        if (asked != null) {
            work.settle(asked, by, at);
        }
    }

    private Act<C> move(C held, E event, S next, Consumer<Act<C>> verb) {
        Act<C> act = run(held, event.name(), time(me.get()), verb);
        if (held.getState() != next) {
            throw new IllegalStateException(event + " has led to " + held.getState() + " and not to " + next);
        }
        return act;
    }

    private Act<C> run(C held, String word, Instant at, Consumer<Act<C>> verb) {
        S before = held.getState();
        begins(held);
        Act<C> act = new Act<>(held, word, me.get(), at);
        verb.accept(act);
        keep(act);
        if (isOpen(before) && !isOpen(held.getState())) {
            ended(held, act.at());
        }
        CaseWork asked = waiting(held);
        if (asked != null) {
            work.settle(asked, act.by(), act.at());
        }
        if (isOfItsOwn(held)) {
            audit.notes().moved(held.getId(), before.name(), held.getState().name());
        } else {
            audit.notes().about(held.getTrail());
        }
        act.notices().forEach(notice -> notice.accept(this::tell));
        return act;
    }

    private void begins(C held) {
        if (isOfItsOwn(held)) {
            audit.notes().from(held.getId(), held.getState().name());
        } else {
            audit.notes().about(held.getTrail());
        }
    }

    private boolean isOfItsOwn(C held) {
        return held.getTrail().equals(held.getId());
    }

    /**
     * Ids of the systems that it is about, and of the organisations whose case it is where it need not be about a system: who
     * has a conflict of interest in one of them has no part in it.
     */
    protected abstract Collection<String> systems(C subject);

    /** Whether it is not there for the caller, for another reason than whose it is. */
    protected boolean isHidden(C subject) {
        return false;
    }

    /**
     * Asked before the verb, for a kind of case whose permission alone does not say it; the page asks the same by
     * {@link StateTable#can}.
     *
     * @throws Conflict or another refusal when rights or separation of duty bar the caller
     */
    protected void mustBeFor(C subject, E event, Caller caller) {}

    /** The same for what leaves the case in its state, by its word; for a kind of case that bars somebody from that. */
    protected void mustBeFor(C subject, String word, Caller caller) {}

    /** Writes down what was done, for a kind of case that keeps more of it than its trail does. */
    protected void keep(Act<C> act) {}

    /** Nobody works on it any more: what was owed is owed no longer. */
    protected void ended(C subject, Instant at) {}

    /**
     * What the case, as it stands, asks of people, and until when. Written with each act; what moves a clock beside an act
     * calls {@link #asks}.
     *
     * @return null for a kind of case whose work is not kept here
     */
    protected CaseWork waiting(C subject) {
        return null;
    }

    /** Mail to those whom the case concerns, for a kind of case that has any. */
    protected void tell(C subject, String notice, String once) {
        throw new IllegalStateException("Nobody is told " + notice);
    }

    /** The process hears of it, where one waits for it. */
    protected void happened(C subject, E event, Map<String, Object> facts) {}

    /** The one instant of an act of that caller. */
    protected Instant time(Caller caller) {
        return clock.instant();
    }

    /** Whether somebody still works on a case in that state. */
    protected boolean isOpen(S state) {
        return !table.isEnd(state);
    }
}
