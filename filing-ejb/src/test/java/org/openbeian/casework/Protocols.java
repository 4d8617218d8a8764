package org.openbeian.casework;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openbeian.access.CurrentCaller;
import org.openbeian.audit.AuditEntry;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.FieldsOf;

/** A protocol with what the container would give it, for tests without one. */
public final class Protocols {

    private Protocols() {}

    /** @param cases what is found by an id and with which lock; null for nothing */
    public static <P extends CaseProtocol<?, ?, ?>> P ready(
            P protocol,
            CurrentCaller me,
            AuditNotes notes,
            PortalClock clock,
            BiFunction<String, LockModeType, Object> cases) {
        protocol.me = me;
        protocol.clock = clock;
        protocol.conflicts = systems -> {};
        protocol.work = new WorkItems() {
            @Override
            public void settle(CaseWork work, String by, Instant at) {
                // what waits is written by the container's
            }
        };
        protocol.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return notes;
            }

            @Override
            public List<AuditEntry> ofCase(String caseId, int limit) {
                AuditEntry entry = FieldsOf.made(AuditEntry.class);
                FieldsOf.set(entry, "caseId", caseId);
                return List.of(entry);
            }
        };
        protocol.loader = new CaseLoader() {
            @Override
            <C> Optional<C> find(Class<C> kind, String id, LockModeType lock) {
                return Optional.ofNullable(kind.cast(cases.apply(id, lock)));
            }
        };
        return protocol;
    }
}
