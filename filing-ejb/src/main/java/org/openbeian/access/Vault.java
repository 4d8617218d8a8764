package org.openbeian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;

/**
 * Who somebody is, or how to reach them, who may not want to be known. It is opened by {@link Permission#OPEN_VAULT} alone,
 * case by case, for a reason; each time the trail has it. The reason stands there for ever, so it must not say who it is.
 */
@ApplicationScoped
public class Vault {

    private static final int LONGEST_REASON = 300;

    @Inject
    AuditTrail audit;

    /**
     * Call it before what is in it is given away, in the action that is about the case.
     *
     * @param names whether a text gives away who is sealed
     * @param key of what to say when the reason does
     * @throws Invalid at {@code vaultReason} when it does, or is no reason
     */
    public void opened(String reason, Predicate<String> names, String key) {
        String why = InputCheck.neededReason("vaultReason", reason, LONGEST_REASON);
        if (names.test(why)) {
            throw new Invalid("/vaultReason", key);
        }
        audit.notes().detail(why);
    }
}
