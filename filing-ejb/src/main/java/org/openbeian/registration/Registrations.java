package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;

/**
 * What happens to a registration after it was made, whoever has decided it: state, process, certificate, register and
 * the applicant's mail move in one transaction.
 */
@ApplicationScoped
public class Registrations {

    @Inject
    RegistrationProcess process;

    @Inject
    Event<RegistrationChanged> changed;

    @Inject
    FilingNotices notices;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    void begin(@Observes FilingRegistered event) {
        process.registered(event.filing().getId(), expiry(event.validUntil()));
    }

    /** @param why shown to the applicant, null for what needs no reason */
    public void change(Filing filing, FilingEvent event, String why) {
        Instant now = clock.instant();
        FilingState before = filing.getState();
        filing.registrationChanges(event, why);
        audit.notes().moved(filing.getId(), before.name(), filing.getState().name());
        if (event != FilingEvent.EXPIRE) {
            // the process has brought the expiry itself
            process.happened(filing.getId(), event);
        }
        changed.fire(new RegistrationChanged(filing, event, why, now));
        notices.tell(filing, "REGISTRATION_" + event.name(), "registration/" + filing.getId() + "/" + now, Map.of());
    }

    /** The certificate is good to the end of its last day. */
    private static Instant expiry(LocalDate validUntil) {
        return validUntil == null
                ? null
                : validUntil.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant();
    }
}
