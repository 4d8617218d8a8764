package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.notification.Outbox;

class LetterNumbersTest {

    private final Filing registration = filing("BH-2026-000001");
    private final Filing change = filing("BH-2026-000002");
    private final LetterNumbers letters = new LetterNumbers();
    private final List<Object> kept = new ArrayList<>();
    private final List<Object> locks = new ArrayList<>();

    @Test
    void a_number_is_taken_from_a_row_of_its_own_that_stays_locked() {
        database();
        letters.begin(registration);
        assertThat(kept).singleElement().isInstanceOf(FilingLetters.class);
        assertThat(letters.next(registration)).isEqualTo(1);
        assertThat(letters.next(registration)).isEqualTo(2);
        assertThat(kept).hasSize(1);
        assertThat(locks).containsExactly(LockModeType.PESSIMISTIC_WRITE, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Two who write the first letter at the same moment would both make the row, and the second act would die of its key. */
    @Test
    void who_numbers_a_case_begins_its_letters() {
        List<JavaMethod> numbering = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.openbeian.registration")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> calls(method, Numbers.class, "caseNumber"))
                        .toList();
        assertThat(numbering).hasSizeGreaterThan(1).allMatch(method -> calls(method, LetterNumbers.class, "begin"));
    }

    private static boolean calls(JavaMethod method, Class<?> owner, String name) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(owner)
                        && call.getName().equals(name));
    }

    private void database() {
        TypedQuery<?> query = Callers.standIn(TypedQuery.class, (it, method, args) -> switch (method.getName()) {
            case "getResultStream" -> List.copyOf(kept).stream();
            case "setLockMode" -> {
                locks.add(args[0]);
                yield it;
            }
            default -> it;
        });
        letters.em = Callers.standIn(EntityManager.class, (em, method, args) -> {
            if (method.getName().equals("persist")) {
                kept.add(args[0]);
                return null;
            }
            return query;
        });
    }

    @Test
    void a_number_that_is_taken_leaves_the_filing_as_it_is() {
        assertThat(Filing.class.getDeclaredFields()).extracting(Field::getName).doesNotContain("letters");
    }

    @Test
    void a_change_that_was_taken_over_shows_the_letter_of_the_registration() throws ReflectiveOperationException {
        set(change, "origin.parentId", registration.getId());
        set(change, "state", FilingState.REGISTERED);
        letters.filings = new FilingRepository() {
            @Override
            public Filing get(String id) {
                assertThat(id).isEqualTo(registration.getId());
                return registration;
            }
        };
        letters.outbox = outbox("change/" + change.getId(), 7, 0);
        assertThat(letters.ofDecision(change)).contains("BH-2026-000001/7");
    }

    @Test
    void whatever_else_was_decided_shows_the_last_letter_of_its_own() throws ReflectiveOperationException {
        set(change, "state", FilingState.REJECTED);
        letters.outbox = outbox("", 0, 3);
        assertThat(letters.ofDecision(change)).contains("BH-2026-000002/3");
    }

    private static Outbox outbox(String once, int told, int last) {
        return new Outbox() {
            @Override
            public Optional<Integer> letter(String dedupeKey) {
                return dedupeKey.equals(once) ? Optional.of(told) : Optional.empty();
            }

            @Override
            public Optional<Integer> lastLetter(String caseId, Collection<String> kinds) {
                return Optional.of(last);
            }
        };
    }

    private static Filing filing(String number) {
        try {
            Filing filing = new Filing("organisation", "名称", "Name", "filer", Instant.EPOCH);
            set(filing, "number", number);
            return filing;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Filing filing, String name, Object value) throws ReflectiveOperationException {
        FieldsOf.set(filing, name, value);
    }
}
