package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Person;
import org.openbeian.access.Role;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Hashes;
import org.openbeian.common.PortalClock;
import org.openbeian.organisation.Organisation;

/** What a preparer sends is one draft, however often it is sent. */
class PreparedOnceTest {

    private final List<String> asked = new ArrayList<>();
    private final List<Filing> kept = new ArrayList<>();
    private final SubmissionService submissions = new SubmissionService();
    private final AuditNotes notes = new AuditNotes();
    private String name;

    @BeforeEach
    void desk() {
        submissions.me = Callers.staff(Role.SUPERVISOR);
        submissions.clock = new PortalClock(Clock.systemUTC());
        submissions.form = new FilingForm() {
            @Override
            public List<FormSection> getSections() {
                return List.of();
            }
        };
        submissions.documents = new FilingDocument() {
            @Override
            JsonObject parse(String text) {
                return Json.createObjectBuilder().add("name", text).build();
            }

            @Override
            Filing read(JsonObject document, Organisation own, String person, Instant now) {
                Filing filing = new Filing("organisation", document.getString("name"), null, person, now);
                filing.save(
                        "system",
                        Json.createObjectBuilder()
                                .add("nameZh", document.getString("name"))
                                .build(),
                        -1,
                        person,
                        now);
                return filing;
            }
        };
        submissions.filings = new FilingRepository() {
            @Override
            void add(Filing filing) {
                asked.add("add");
                kept.add(filing);
            }
        };
        submissions.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return notes;
            }
        };
        TypedQuery<?> query = Callers.standIn(TypedQuery.class, (it, method, args) -> switch (method.getName()) {
            case "getResultStream" -> drafts().stream();
            case "setParameter" -> {
                name = args[0].equals("name") ? (String) args[1] : name;
                yield it;
            }
            default -> it;
        });
        submissions.em = Callers.standIn(EntityManager.class, (em, method, args) -> switch (method.getName()) {
            case "find" -> {
                if (args[0] == Person.class && args.length == 3) {
                    asked.add(args[2].toString());
                }
                yield null;
            }
            case "createQuery" -> {
                asked.add("look");
                yield query;
            }
            default -> null;
        });
    }

    /** As the database answers: where a name is asked for, those of that name only. */
    private List<Filing> drafts() {
        return kept.stream()
                .filter(draft -> name == null || draft.getSystem().getNameZh().equals(name))
                .toList();
    }

    @Test
    void a_receipt_that_is_given_once_more_has_its_line_of_the_trail_already() {
        Receipt receipt = FieldsOf.made(Receipt.class);
        FieldsOf.set(receipt, "requestHash", Hashes.sha256("id"));
        submissions.filings = new FilingRepository() {
            @Override
            Optional<Receipt> receiptOf(String person, String key) {
                return Optional.of(receipt);
            }
        };
        assertThat(submissions.submit("id", "key-12345")).isSameAs(receipt);
        assertThat(notes.isRepeated()).isTrue();
    }

    @Test
    void the_same_once_more_is_the_same_draft() {
        assertThat(submissions.prepare("云绣")).isEqualTo(submissions.prepare("云绣"));
        assertThat(kept).hasSize(1);
        submissions.prepare("云锦");
        assertThat(kept).hasSize(2);
    }

    @Test
    void of_two_at_the_same_moment_the_second_looks_when_the_first_has_written() {
        submissions.prepare("云绣");
        assertThat(asked).containsExactly(LockModeType.PESSIMISTIC_WRITE.toString(), "look", "add");
    }

    @Test
    void the_answers_of_other_systems_are_not_read() {
        submissions.prepare("云绣");
        assertThat(name).isEqualTo("云绣");
    }
}
