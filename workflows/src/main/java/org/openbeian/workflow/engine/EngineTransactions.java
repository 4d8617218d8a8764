package org.openbeian.workflow.engine;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/**
 * Runs the engine's commands in transactions of the container. The engine's own way, beginning one through the
 * transaction manager, is not enough on the threads that work off jobs: the server enlists a connection in the
 * transaction of the running component, and there is none on such a thread. The engine would then commit each statement
 * by itself, and a step whose domain writes are rolled back at commit would be over for the process all the same.
 */
@Stateless
public class EngineTransactions {

    @Resource
    SessionContext session;

    /** In the caller's transaction, or in one of its own when there is none. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public <T> Outcome<T> required(Supplier<T> command) {
        return run(command);
    }

    /** Always in one of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public <T> Outcome<T> requiresNew(Supplier<T> command) {
        return run(command);
    }

    /** A failure is carried out as a value: thrown through the container it would arrive as another exception. */
    private <T> Outcome<T> run(Supplier<T> command) {
        try {
            return new Outcome<>(command.get(), null);
        } catch (RuntimeException failure) {
            session.setRollbackOnly();
            return new Outcome<>(null, failure);
        }
    }

    /** What a command gave, or why it failed. */
    public record Outcome<T>(T result, RuntimeException failure) {

        T get() {
            if (failure != null) {
                throw failure;
            }
            return result;
        }
    }
}
