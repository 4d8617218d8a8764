package org.openbeian.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import org.openbeian.access.AccountNotice;
import org.openbeian.common.Json;

/** Tells people by mail what happens to their accounts. The secret of a link is not in the outbox, see {@code ActivationCodes}. */
@ApplicationScoped
class AccountLetters {

    /** Key of the message under which its link is to be made. */
    static final String ACTIVATION = "activation";

    @Inject
    Outbox outbox;

    void write(@Observes AccountNotice notice) {
        if (notice.getMailTo().isEmpty()) {
            return;
        }
        JsonObjectBuilder payload = Json.createObjectBuilder().add("username", notice.getUsername());
        if (notice.getActivationId() != null) {
            payload.add(ACTIVATION, notice.getActivationId());
        }
        outbox.put(null, notice.getKind(), notice.getOnce(), notice.getMailTo(), payload.build());
    }
}
