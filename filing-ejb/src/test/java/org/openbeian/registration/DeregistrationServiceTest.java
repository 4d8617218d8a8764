package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.registration.AFiling.NOW;
import static org.openbeian.registration.AFiling.aFiling;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;

/** What takes effect with its signature is not signed before it was said. */
class DeregistrationServiceTest {

    private static final String PLAN = "用户数据已导出。";
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, PortalClock.ZONE);

    private final Filing registration = aFiling().graded(1).get();
    private final List<Deregistration> kept = new ArrayList<>();
    private final List<LocalDate> owed = new ArrayList<>();
    private final List<Deregistration> shown = new ArrayList<>();
    private final List<LocalDate> ended = new ArrayList<>();
    private boolean owing = true;
    private final DeregistrationService service = new DeregistrationService();

    @BeforeEach
    void begin() {
        registration.registered(null, null, NOW.minusSeconds(5 * 86_400));
        AuditNotes notes = new AuditNotes();
        service.ended = Callers.standIn(Event.class, (event, method, args) -> {
            ended.add(((ServiceEnded) args[0]).day());
            return null;
        });
        service.me = Callers.member(Role.PROVIDER);
        service.clock = new PortalClock(Clock.fixed(NOW, PortalClock.ZONE));
        service.em = Callers.standIn(EntityManager.class, (em, method, args) -> {
            if (method.getName().equals("persist")) {
                kept.add((Deregistration) args[0]);
            }
            return method.getName().equals("createQuery") ? none() : null;
        });
        service.filings = new FilingRepository() {
            @Override
            public Filing get(String id) {
                return registration;
            }
        };
        service.reader = new FilingReader() {
            @Override
            boolean owesAlgorithmFiling(Filing filing) {
                return owing;
            }
        };
        service.clocks = new FilingClocks() {
            @Override
            void serviceEnded(Filing filing, LocalDate endedOn) {
                owed.add(endedOn);
            }

            @Override
            void deregistrationSigned(Filing filing, Instant now) {
                // no clock runs here
            }
        };
        service.notices = new FilingNotices() {
            @Override
            public void tell(Filing filing, String kind, String once, Map<String, String> more) {
                // nobody reads it here
            }
        };
        service.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return notes;
            }
        };
    }

    private Object none() {
        return Callers.standIn(
                TypedQuery.class,
                (query, method, args) -> method.getName().equals("getResultStream") ? shown.stream() : query);
    }

    /** Algorithm Recommendation Provisions Art. 24 is about what has to be filed under it. */
    @Test
    void what_owes_no_algorithm_filing_is_never_struck_off_late() {
        for (boolean owes : List.of(true, false)) {
            owing = owes;
            Deregistration prepared = new Deregistration(registration, TODAY.minusDays(200), PLAN, "anna", NOW);
            shown.clear();
            shown.add(prepared);
            service.registrations = new Registrations() {
                @Override
                public void change(Filing filing, FilingEvent event, String why) {
                    // what follows is not asked here
                }
            };
            service.sign("id", prepared.getId());
            assertThat(prepared.isLate()).isEqualTo(owes);
            assertThat(ended).as("what the holder has stated is public").contains(TODAY.minusDays(200));
        }
    }

    @Test
    void one_hand_signs_at_once_what_is_still_to_come() {
        service.prepare("id", TODAY.plusDays(1), PLAN);
        assertThat(kept).singleElement().satisfies(one -> assertThat(one.getState())
                .isEqualTo(Deregistration.State.SCHEDULED));
        assertThat(owed).isEmpty();
    }

    @Test
    void what_has_ended_waits_for_a_signature_that_knows_of_it() {
        service.prepare("id", TODAY.minusDays(3), PLAN);
        service.prepare("id", TODAY, PLAN);
        assertThat(kept).hasSize(2).allMatch(one -> one.getState() == Deregistration.State.PREPARED);
        assertThat(owed).containsExactly(TODAY.minusDays(3), TODAY);
    }

    @Test
    void what_ended_before_it_was_registered_is_not_prepared() {
        assertThatThrownBy(() -> service.prepare("id", TODAY.minusDays(6), PLAN))
                .isInstanceOf(Invalid.class);
        assertThat(kept).isEmpty();
        assertThat(owed).isEmpty();
    }
}
