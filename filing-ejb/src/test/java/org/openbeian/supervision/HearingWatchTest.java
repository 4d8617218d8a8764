package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.casework.Protocols;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingRepository;

class HearingWatchTest {

    private final Filing filing = ProposalTest.registered(5);

    @Test
    void that_a_term_has_ended_is_noted_where_it_was_told() {
        assertThat(isNoted(true)).isTrue();
        assertThat(isNoted(false)).as("another node was faster").isFalse();
    }

    private boolean isNoted(boolean toldNow) {
        AuditNotes notes = new AuditNotes();
        HearingWatch watch = new HearingWatch();
        watch.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return notes;
            }
        };
        watch.filings = new FilingRepository() {
            @Override
            public Filing get(String id) {
                return filing;
            }
        };
        watch.notices = new ProposalNotices() {
            @Override
            boolean waits(Filing told, Proposal proposal, String since) {
                return toldNow;
            }
        };
        Proposal proposal = new Proposal(
                filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", "检查记录", "supervisor", Instant.EPOCH);
        watch.cases = Protocols.ready(
                new ProposalCases(),
                Callers.system(),
                notes,
                new PortalClock(Clock.systemUTC()),
                (id, lock) -> proposal);
        watch.tellEnded("id");
        return !notes.isEmpty();
    }
}
