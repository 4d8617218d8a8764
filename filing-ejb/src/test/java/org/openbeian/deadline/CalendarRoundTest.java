package org.openbeian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Invalid;
import org.openbeian.tenancy.Authority;

/** A file is taken in once, by whichever authority comes first, and one that is none is tried once. */
class CalendarRoundTest {

    private static final Logger LOG = Logger.getLogger(CalendarRound.class.getName());
    private static final Authority ONE = authority(1);
    private static final Authority OTHER = authority(2);

    @TempDir
    Path directory;

    private final List<String> loaded = new ArrayList<>();
    private final CalendarRound round = new CalendarRound();
    private RuntimeException failure;
    private Path file;

    @BeforeEach
    void quiet() {
        LOG.setLevel(Level.OFF);
        file = directory.resolve("calendar.json");
        round.calendars = new CalendarService() {
            @Override
            public void load(String content) {
                loaded.add(content);
                if (failure != null) {
                    throw failure;
                }
            }

            @Override
            public String countByNewest(String known) {
                return "digest";
            }

            @Override
            public List<String> countedOtherwise() {
                return List.of();
            }
        };
    }

    @AfterEach
    void heard() {
        LOG.setLevel(null);
    }

    @Test
    void a_file_is_taken_in_once_for_all_authorities() throws IOException {
        comesRound("one");
        comesRound("one");
        assertThat(loaded).containsExactly("one");
        comesRound("two");
        assertThat(loaded).containsExactly("one", "two");
    }

    @Test
    void what_is_no_calendar_is_tried_once() throws IOException {
        failure = new Invalid("/calendar", "deadline.not_a_calendar");
        comesRound("broken");
        comesRound("broken");
        assertThat(loaded).containsExactly("broken");
    }

    @Test
    void what_could_not_be_taken_in_is_tried_again() throws IOException {
        failure = new IllegalStateException("the database is away");
        assertThatThrownBy(() -> comesRound("one")).isSameAs(failure);
        failure = null;
        comesRound("one");
        assertThat(loaded).containsExactly("one", "one");
    }

    @Test
    void where_it_counts_already_the_trail_has_no_line() {
        assertThat(isNoted(true)).isFalse();
        assertThat(isNoted(false)).isTrue();
    }

    private static boolean isNoted(boolean counts) {
        AuditNotes notes = new AuditNotes();
        CalendarService service = new CalendarService();
        service.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return notes;
            }
        };
        service.editions = new CalendarEditions() {
            @Override
            boolean counts(String content) {
                return counts;
            }

            @Override
            String load(String content) {
                return "0123456789abcdef";
            }
        };
        service.load("{}");
        return !notes.isEmpty();
    }

    private void comesRound(String content) throws IOException {
        Files.writeString(file, content);
        round.read(file.toString());
        round.of(ONE);
        round.of(OTHER);
    }

    private static Authority authority(int id) {
        return new Authority(id, "x" + id, null, "甲", "A", "甲", "A", "甲", "110000", "X");
    }
}
