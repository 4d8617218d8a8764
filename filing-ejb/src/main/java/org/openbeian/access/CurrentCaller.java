package org.openbeian.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayDeque;
import java.util.Deque;

/** The caller of the running service method, as the guard resolved it. */
@ApplicationScoped
public class CurrentCaller {

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** @throws IllegalStateException outside a guarded service */
    public Caller get() {
        Deque<Caller> callers = callers();
        if (callers.isEmpty()) {
            throw new IllegalStateException("Only a guarded service has a caller");
        }
        return callers.peek();
    }

    void push(Caller caller) {
        callers().push(caller);
    }

    void pop() {
        callers().pop();
    }

    /** How many guarded calls are open in this transaction. */
    int depth() {
        return callers().size();
    }

    @SuppressWarnings("unchecked")
    private Deque<Caller> callers() {
        Deque<Caller> callers = (Deque<Caller>) transaction.getResource(CurrentCaller.class);
        if (callers == null) {
            callers = new ArrayDeque<>();
            transaction.putResource(CurrentCaller.class, callers);
        }
        return callers;
    }
}
