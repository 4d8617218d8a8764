package org.openbeian.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.NotFound;
import org.openbeian.notification.LetterRow;

/** What is asked by an id is looked for by it; nothing is listed for that. */
class HostServiceTest {

    private final List<String> done = new ArrayList<>();
    private final HostService host = new HostService();

    @BeforeEach
    void one_step_and_one_letter() {
        host.steps = new StuckService() {
            @Override
            public List<StuckRow> all() {
                throw new AssertionError("all steps were read");
            }

            @Override
            public boolean isStuck(String stepId) {
                return stepId.equals("step");
            }

            @Override
            public void again(String stepId) {
                done.add(stepId);
            }
        };
        host.letters = new LetterService() {
            @Override
            public List<LetterRow> unsent(String after) {
                throw new AssertionError("all letters were read");
            }

            @Override
            public boolean isStuck(String letterId) {
                return letterId.equals("letter");
            }

            @Override
            public void again(String letterId, String caseId) {
                done.add(letterId);
            }
        };
        host.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return new AuditNotes();
            }
        };
    }

    @Test
    void a_step_or_a_letter_is_tried_again() {
        host.again("step", "keeper");
        host.again("letter", "keeper");
        assertThat(done).containsExactly("step", "letter");
    }

    @Test
    void what_does_not_stand_still_is_not_there() {
        assertThat(host.isStuck("step")).isTrue();
        assertThat(host.isStuck("letter")).isTrue();
        assertThat(host.isStuck("other")).isFalse();
        assertThatThrownBy(() -> host.again("other", "keeper")).isInstanceOf(NotFound.class);
        assertThat(done).isEmpty();
    }
}
