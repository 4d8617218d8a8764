package org.openbeian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.common.BusinessException;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;

class AuditNotesTest {

    @Test
    void a_refusal_keeps_each_wrong_field_and_what_was_wrong_with_it() {
        AuditNotes notes = new AuditNotes();
        notes.refused(new Invalid(
                List.of(new FieldError("/reason", "field.too_short", 10), new FieldError("/dueOn", "field.required"))));
        assertThat(notes.detail()).isEqualTo("@wrong|reason|field.too_short|10\n@wrong|dueOn|field.required");
    }

    @Test
    void what_somebody_has_typed_is_not_kept() {
        AuditNotes notes = new AuditNotes();
        notes.refused(new Invalid("/day", "field.no_such_day", "31 February, my secret"));
        assertThat(notes.detail()).isEqualTo("@wrong|day|field.no_such_day");
        AuditNotes other = new AuditNotes();
        other.refused(new BusinessException("member.organisation_name", "my secret"));
        assertThat(other.detail()).isNull();
    }

    /** What nobody knows is called as it was typed. */
    @Test
    void the_name_of_an_unknown_field_is_not_kept() {
        AuditNotes notes = new AuditNotes();
        notes.refused(new Invalid("/sections/system/my secret", "field.unknown"));
        assertThat(notes.detail()).isEqualTo("@wrong||field.unknown");
    }

    @Test
    void a_refusal_keeps_the_numbers_of_its_sentence() {
        AuditNotes notes = new AuditNotes();
        notes.refused(new BusinessException("a.key", 3, Thread.State.NEW));
        assertThat(notes.detail()).isEqualTo("@refused||a.key|3|NEW");
    }
}
