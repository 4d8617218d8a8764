package org.openbeian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Queries;
import org.openbeian.common.PortalClock;
import org.openbeian.common.RelivedTime;

class AuditTrailTest {

    private final Map<Object, Object> transaction = new HashMap<>();
    private final List<AuditEntry> lines = new ArrayList<>();
    private final AuditTrail trail = new AuditTrail();

    @Test
    void what_was_done_before_has_its_line_already() {
        trail.clock = new PortalClock(new RelivedTime());
        trail.transaction = Callers.standIn(
                TransactionSynchronizationRegistry.class,
                (proxy, method, args) -> method.getName().equals("putResource")
                        ? transaction.put(args[0], args[1])
                        : transaction.get(args[0]));
        Queries queries = new Queries();
        trail.em = queries.em();
        trail.notes().repeated();
        trail.done(Callers.nobody().get(), "complaintStatus.write");
        assertThat(queries.persisted()).isEmpty();
        trail.done(Callers.nobody().get(), "complaintStatus.write");
        assertThat(queries.persisted()).as("another act of the transaction").hasSize(1);
    }

    @Test
    void what_an_action_has_noted_is_not_said_again_of_the_next_in_the_same_transaction() {
        trail.clock = new PortalClock(new RelivedTime());
        trail.transaction = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                AuditTrailTest.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, args) -> method.getName().equals("putResource")
                        ? transaction.put(args[0], args[1])
                        : transaction.get(args[0]));
        trail.em = (EntityManager) Proxy.newProxyInstance(
                AuditTrailTest.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    lines.add((AuditEntry) args[0]);
                    return null;
                });
        trail.notes().moved("case", "DRAFT", "SUBMITTED");
        trail.done(new Somebody(), "first");
        trail.notes().about("other");
        trail.done(new Somebody(), "second");
        assertThat(lines).extracting(AuditEntry::getCaseId).containsExactly("case", "other");
        assertThat(lines).extracting(AuditEntry::getNewState).containsExactly("SUBMITTED", null);
    }

    /** Of the public the trail keeps the beginning of the quarter of an hour, which may lie before what they answer. */
    @Test
    void what_the_public_does_never_stands_before_what_it_answers() {
        Instant answered = Instant.parse("2026-11-09T20:03:00Z");
        Instant asked = answered.plusSeconds(60);
        AuditNotes notes = new AuditNotes();
        notes.about("complaint");
        AuditEntry answer = new AuditEntry(answered, "p", "officer", "m", "complaintDecision.answer", null, notes);
        AuditEntry wish = line(asked, notes);
        assertThat(wish.getAt()).isEqualTo(Instant.parse("2026-11-09T20:00:00Z"));
        AuditTrail.inOrder(new Queries().answer("AuditEntry", answer).em(), wish);
        assertThat(wish.getAt()).isEqualTo(answered);
        assertThat(wish.getId()).isGreaterThan(answer.getId());
        AuditEntry more =
                AuditTrail.inOrder(new Queries().answer("AuditEntry", wish).em(), line(asked.plusSeconds(60), notes));
        assertThat(more.getAt()).isEqualTo(answered);
        assertThat(more.getId()).as("in the order in which they came").isGreaterThan(wish.getId());
        AuditEntry later =
                AuditTrail.inOrder(new Queries().answer("AuditEntry", wish).em(), line(asked.plusSeconds(3600), notes));
        assertThat(later.getAt()).as("as coarse as ever").isEqualTo(Instant.parse("2026-11-09T21:00:00Z"));
    }

    private static AuditEntry line(Instant at, AuditNotes notes) {
        return new AuditEntry(at, null, Actor.PUBLIC, null, "complaintStatus.askReview", null, notes);
    }

    private static final class Somebody implements Actor {

        @Override
        public String personId() {
            return "person";
        }

        @Override
        public String membershipId() {
            return "membership";
        }

        @Override
        public String name() {
            return "somebody";
        }

        @Override
        public int authorityId() {
            return 1;
        }
    }
}
