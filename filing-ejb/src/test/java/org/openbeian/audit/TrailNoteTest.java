package org.openbeian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrailNoteTest {

    private final AuditNotes notes = new AuditNotes();

    @Test
    void what_the_portal_notes_has_a_key_and_what_is_typed_has_none() {
        notes.note("claim", AuditNotes.code("work", "REVIEW"));
        notes.detail("急需查看");
        assertThat(TrailNote.of(notes.detail())).extracting(TrailNote::key).containsExactly("claim", null);
        assertThat(TrailNote.of(notes.detail()).get(1).getTyped()).isEqualTo("急需查看");
    }

    @Test
    void several_codes_have_words_each() {
        notes.note("key_issued", "接口", AuditNotes.codes("key_scope", List.of("READ", "FILE_FILINGS")), 90);
        List<String> args = TrailNote.of(notes.detail()).get(0).args();
        assertThat(args.stream().map(TrailNote::wordsOf))
                .containsExactly(List.of(), List.of("key_scope.FILE_FILINGS", "key_scope.READ"), List.of());
        assertThat(TrailNote.wordsOf(AuditNotes.code("work", "REVIEW"))).containsExactly("work.REVIEW");
    }

    @Test
    void nobody_types_a_note_of_the_portal() {
        String forged = "看一下\n@condition_waived|全部\r\n@role_agreed|#role.SUPERVISOR|我";
        notes.detail(forged);
        assertThat(TrailNote.of(notes.detail())).isNotEmpty().allSatisfy(note -> {
            assertThat(note.key()).isNull();
            assertThat(forged).contains(note.getTyped());
        });
    }
}
