package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.access.AccessDenied;
import org.openbeian.notification.LetterRow;
import org.openbeian.registration.FilingService;
import org.openbeian.upkeep.HostService;
import org.openbeian.upkeep.LetterService;

/** Whoever runs the portal is answered for all authorities, by a file on the machine; nobody who signs in is. */
@ExtendWith(ArquillianExtension.class)
class WhatStandsStillIT {

    private static final String HERE = "beihai";

    @Inject
    People people;

    @Inject
    Registered registered;

    @Inject
    FilingService filings;

    @Inject
    HostService host;

    @Inject
    LetterService letters;

    @Resource(lookup = "jdbc/openbeian")
    DataSource pool;

    @Test
    void a_letter_that_was_given_up() throws Exception {
        String filing = registered.registration();
        String number =
                people.ask(Registered.FILER, HERE, () -> filings.detail(filing).getNumber());
        change("update outbox set sent_at = null, given_up_at = created_at, mail_to = 'contact@example.org'"
                + " where kind = 'FILING_SUBMITTED' and case_id = '" + filing + "'");
        String letter = people.asSystem(HERE, () -> host.letters()).stream()
                .filter(one -> one.getNumber().equals(number))
                .map(LetterRow::getId)
                .findFirst()
                .orElseThrow();
        assertThat(people.asSystem("nanling", () -> host.letters()))
                .as("one authority after the other")
                .noneMatch(one -> one.getId().equals(letter));
        for (String somebody : new String[] {"admin1." + HERE, "supervisor1." + HERE, Registered.FILER}) {
            assertThatThrownBy(() -> people.as(somebody, HERE, () -> host.again(letter, somebody)))
                    .isInstanceOf(AccessDenied.class);
        }

        assertThat(asked("stuck"))
                .contains(letter, HERE + "  " + number, "since 20")
                .doesNotContain("contact@example.org", filings(filing));
        assertThat(asked("retry\n" + UUID.randomUUID() + "\nkeeper")).contains("Nothing with this id");
        assertThat(asked("resolve\n" + letter + "\nkeeper\n"))
                .as("without a word")
                .startsWith("Refused");
        assertThat(asked("resolve\n" + letter + "\nkeeper\nTold by telephone.")).startsWith("Done");
        assertThat(people.ask("admin1." + HERE, HERE, () -> letters.unsent(null)))
                .noneMatch(one -> one.getId().equals(letter));
        assertThat(count("select count(*) from audit_entry where action = 'host.resolve' and refusal is null"
                        + " and case_id = '" + filing + "' and detail like '%keeper%'"))
                .isEqualTo(1);
    }

    private String filings(String id) {
        return people.ask(Registered.FILER, HERE, () -> filings.detail(id).getSystemZh());
    }

    private static String asked(String lines) throws IOException, InterruptedException {
        Path asks = Files.createDirectories(Path.of(System.getProperty("openbeian.asks")));
        String id = Long.toString(System.nanoTime(), 36);
        Path written = Files.writeString(asks.resolve(id + ".new"), lines + "\n");
        Files.move(written, asks.resolve("ask-" + id));
        Path answer = asks.resolve("answer-" + id);
        for (int wait = 0; wait < 120 && !Files.exists(answer); wait++) {
            Thread.sleep(250);
        }
        String said = Files.readString(answer);
        Files.delete(answer);
        return said;
    }

    private void change(String statement) throws SQLException {
        try (var connection = pool.getConnection();
                var update = connection.createStatement()) {
            assertThat(update.executeUpdate(statement)).isPositive();
        }
    }

    private int count(String query) throws SQLException {
        try (var connection = pool.getConnection();
                var asked = connection.createStatement();
                var found = asked.executeQuery(query)) {
            found.next();
            return found.getInt(1);
        }
    }
}
