package org.openbeian.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Queries;
import org.openbeian.organisation.Organisation;
import org.openbeian.registration.FieldsOf;

/** A holder's name is the holder's; what describes one system is that entry's alone. */
class EntryCorrectorTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final String USCC = "91450500MA5K8YTX3R";

    private final Organisation holder = FieldsOf.made(Organisation.class);
    private final RegisterEntry first = entry("first");
    private final RegisterEntry second = entry("second");
    private final List<String> told = new ArrayList<>();
    private final Queries database = new Queries();
    private final EntryCorrector corrector = new EntryCorrector();

    private static RegisterEntry entry(String filing) {
        RegisterEntry entry = FieldsOf.made(RegisterEntry.class);
        FieldsOf.set(entry, "filingId", filing);
        FieldsOf.set(entry, "number", "BH-" + filing);
        FieldsOf.set(entry, "uscc", USCC);
        FieldsOf.set(entry, "state", "REGISTERED");
        FieldsOf.set(entry, "systemZh", "云绣");
        FieldsOf.set(entry, "systemEn", "Yunxiu");
        FieldsOf.set(entry, "applicantZh", "岚图人工智能研究院");
        FieldsOf.set(entry, "applicantEn", "Lantu AI Research");
        return entry;
    }

    @BeforeEach
    void two_entries_of_one_holder() {
        FieldsOf.set(holder, "uscc", USCC);
        FieldsOf.set(holder, "nameZh", "岚图人工智能研究院");
        FieldsOf.set(holder, "nameEn", "Lantu AI Research");
        corrector.em = database.answer("from Organisation", holder)
                .answer("from RegisterEntry", first, second)
                .em();
        corrector.index = new RegisterIndex() {
            @Override
            void follow(RegisterEntry entry, Runnable change) {
                change.run();
            }
        };
        corrector.corrected = Callers.standIn(Event.class, (event, method, args) -> {
            told.add(((EntryCorrected) args[0]).filingId());
            return null;
        });
    }

    @Test
    void all_entries_of_a_holder_say_the_one_name_and_so_does_whatever_is_made_next() {
        corrector.correctHolder(first, "Lantu AI Research Institute", NOW);
        assertThat(List.of(first, second))
                .extracting(RegisterEntry::getApplicantEn)
                .containsOnly("Lantu AI Research Institute");
        assertThat(holder.getNameEn()).isEqualTo("Lantu AI Research Institute");
        assertThat(FieldsOf.get(holder, "renamedAt"))
                .as("other authorities follow")
                .isEqualTo(NOW);
        assertThat(told).containsExactly("first", "second");
    }

    @Test
    void the_name_of_a_system_is_that_entry_s() {
        corrector.correct(first, DisplayField.SYSTEM_EN, "Yun Xiu", NOW);
        assertThat(first.getSystemEn()).isEqualTo("Yun Xiu");
        assertThat(second.getSystemEn()).isEqualTo("Yunxiu");
        assertThat(database.persisted())
                .as("what is read of it on the entry and by its holder")
                .singleElement()
                .isInstanceOfSatisfying(RegisterEvent.class, event -> {
                    assertThat(event.getEvent()).isEqualTo("ENTRY_CORRECTED");
                    assertThat(event.getState()).isEqualTo("REGISTERED");
                    assertThat(event.getAt()).isEqualTo(NOW);
                    assertThat(FieldsOf.get(event, "filingId")).isEqualTo("first");
                });
        assertThat(told).containsExactly("first");
    }
}
