package org.openbeian.casework;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.openbeian.access.Caller;
import org.openbeian.access.CurrentCaller;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.PortalClock;

/**
 * How a case is worked, for every kind of case in the same order: it is found and locked, its table allows the event,
 * rights and separation of duty bar nobody, the verb is done, the act is kept, the clocks of an ended case stop, the trail
 * knows the move, those concerned are told, and the process goes on. A kind of case says how each of these is done; a
 * service says the verb, and can forget none of them.
 *
 * @param <C> the kind of case
 * @param <S> its states
 * @param <E> what can happen to it
 */
public abstract class CaseProtocol<C extends Case<S>, S extends Enum<S>, E extends Enum<E>> {

    @Inject
    CurrentCaller me;

    @Inject
    protected AuditTrail audit;

    @Inject
    PortalClock clock;

    /**
     * A person moves the case.
     *
     * @throws org.openbeian.common.NotFound when it is not there for the caller
     * @throws IllegalTransition when the event does not fit its state
     * @throws BusinessException when the caller may not do it
     */
    public void act(String id, E event, Consumer<Act<C>> verb) {
        act(locked(id), event, verb);
    }

    /** The same for a case that was locked already. */
    public void act(C held, E event, Consumer<Act<C>> verb) {
        audit.notes().from(held.getId(), held.getState().name());
        mustBeAllowed(held, event);
        mustBeFor(held, event, me.get());
        Act<C> act = move(held, event, verb);
        happened(held, event, act.facts());
    }

    /** The process has moved the case: the same, except that the process hears nothing of its own step. */
    public void step(String id, E event, Consumer<Act<C>> verb) {
        C held = locked(id);
        mustBeAllowed(held, event);
        move(held, event, verb);
    }

    /** Something is done that leaves the case in its state. @param word under which it is kept */
    public void within(String id, String word, Consumer<Act<C>> verb) {
        within(locked(id), word, verb);
    }

    /** The same for a case that was locked already. */
    public void within(C held, String word, Consumer<Act<C>> verb) {
        audit.notes().from(held.getId(), held.getState().name());
        mustBeFor(held, word, me.get());
        run(held, word, time(me.get()), verb);
    }

    /** The act with which a case begins. @param at kept as the time of it, which may be a coarser one */
    public void opened(C fresh, String word, Instant at, Consumer<Act<C>> verb) {
        run(fresh, word, at, verb);
    }

    /** Whether the caller can do that now: what {@link #act} would refuse is not offered. */
    public boolean can(C subject, E event) {
        if (!table().allows(subject.getState(), event)) {
            return false;
        }
        try {
            mustBeFor(subject, event, me.get());
            return true;
        } catch (BusinessException barred) {
            return false;
        }
    }

    private void mustBeAllowed(C held, E event) {
        if (!table().allows(held.getState(), event)) {
            throw table().refused(held.getState(), event);
        }
    }

    private Act<C> move(C held, E event, Consumer<Act<C>> verb) {
        S next = table().next(held.getState(), event);
        Act<C> act = run(held, event.name(), time(me.get()), verb);
        if (held.getState() != next) {
            throw new IllegalStateException(event + " has led to " + held.getState() + " and not to " + next);
        }
        return act;
    }

    private Act<C> run(C held, String word, Instant at, Consumer<Act<C>> verb) {
        S before = held.getState();
        audit.notes().from(held.getId(), before.name());
        Act<C> act = new Act<>(held, word, me.get(), at);
        verb.accept(act);
        keep(act);
        if (isOpen(before) && !isOpen(held.getState())) {
            ended(held, act.at());
        }
        audit.notes().moved(held.getId(), before.name(), held.getState().name());
        act.notices().forEach((once, notice) -> tell(held, notice, once));
        return act;
    }

    /**
     * The case as it is now; nobody else changes it until the transaction ends.
     *
     * @throws org.openbeian.common.NotFound when it is not there for the caller
     */
    protected abstract C locked(String id);

    protected abstract StateTable<S, E> table();

    /** @throws Conflict or another refusal when rights or separation of duty bar the caller */
    protected abstract void mustBeFor(C subject, E event, Caller caller);

    /** The same for what leaves the case in its state, by its word; for a kind of case that bars somebody from that. */
    protected void mustBeFor(C subject, String word, Caller caller) {}

    /** Writes down what was done. */
    protected abstract void keep(Act<C> act);

    /** Nobody works on it any more: what was owed is owed no longer. */
    protected abstract void ended(C subject, Instant at);

    /** Mail to those whom the case concerns, for a kind of case that has any. */
    protected void tell(C subject, String notice, String once) {
        throw new IllegalStateException("Nobody is told " + notice);
    }

    protected abstract void happened(C subject, E event, Map<String, Object> facts);

    /** The one instant of an act of that caller. */
    protected Instant time(Caller caller) {
        return clock.instant();
    }

    /** Whether somebody still works on a case in that state. */
    protected boolean isOpen(S state) {
        return !table().isEnd(state);
    }
}
