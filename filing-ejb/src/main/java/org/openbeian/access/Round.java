package org.openbeian.access;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openbeian.common.BusinessException;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/**
 * Work that comes round again and again, done by the portal itself for one authority after another. On this node one
 * round begins when the last has ended; on another it may run at the same time, so the work must bear being done twice.
 * What fails is left for the next round and holds up nothing else.
 */
@Dependent
public class Round {

    private static final Logger LOG = Logger.getLogger(Round.class.getName());

    private static volatile boolean begun;

    private final AtomicBoolean under = new AtomicBoolean();

    @Inject
    Authorities authorities;

    /**
     * The portal has started. Before, no round does anything: on a slow machine its schedule is earlier than the end of the
     * start, and a round that waits for the engine would hold what the start itself waits for.
     */
    public static void begin() {
        begun = true;
    }

    /** @param work for one authority, as whose system it is done */
    public void ofAll(Consumer<Authority> work) {
        if (!begun || !under.compareAndSet(false, true)) {
            return;
        }
        try {
            authorities.list().forEach(authority -> of(authority, work));
        } finally {
            under.set(false);
        }
    }

    private static void of(Authority authority, Consumer<Authority> work) {
        try (CallerClaim.Scope scope = CallerClaim.system(authority.getId()).enter()) {
            work.accept(authority);
        } catch (EJBException | BusinessException later) {
            // the database is away, or another node was faster
            LOG.log(Level.FINE, "Nothing was done for " + authority.getCode() + " in this round", later);
        }
    }

    /** One on which somebody acts at this moment holds up no other. */
    public void one(String id, Consumer<String> work) {
        try {
            work.accept(id);
        } catch (EJBException | BusinessException next) {
            LOG.log(Level.WARNING, id + " was left for the next round", next);
        }
    }
}
