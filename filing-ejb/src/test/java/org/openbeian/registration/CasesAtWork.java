package org.openbeian.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openbeian.access.CurrentCaller;
import org.openbeian.audit.AuditNotes;
import org.openbeian.casework.Protocols;
import org.openbeian.common.PortalClock;

/** A registration, and the cases about it as somebody works them on some day, for tests without a container. */
public final class CasesAtWork<P extends RegistrationCases<?, ?, ?>> {

    public final Filing registration = AFiling.aFiling().get();
    public final P cases;

    /** What its holder was told: the kind of each letter and what it speaks of. */
    public final List<String> told = new ArrayList<>();

    public CasesAtWork(P cases) {
        AiSystem system = FieldsOf.made(AiSystem.class);
        FieldsOf.set(system, "id", "system");
        FieldsOf.set(registration, "system", system);
        FieldsOf.set(registration, "state", FilingState.REGISTERED);
        this.cases = RegistrationsFound.by(cases, () -> registration, new FilingNotices() {
            @Override
            public void tell(Filing about, String notice, String once, Map<String, String> more) {
                told.add(notice + " " + more);
            }
        });
    }

    /** From now on it is that person who acts, in the morning of that day, on that case. @return the clock of the day */
    public PortalClock as(CurrentCaller who, LocalDate today, Object found) {
        PortalClock clock = new PortalClock(
                Clock.fixed(today.atTime(10, 0).atZone(PortalClock.ZONE).toInstant(), ZoneOffset.UTC));
        Protocols.ready(cases, who, new AuditNotes(), clock, (id, lock) -> found);
        return clock;
    }
}
