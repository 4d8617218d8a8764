package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.story.container.Registered.FILER;
import static org.openbeian.story.container.Registered.HERE;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.common.BusinessException;
import org.openbeian.registration.FilingService;
import org.openbeian.registration.SubmissionService;
import org.openbeian.review.CaseDetail;
import org.openbeian.review.RulesRerunService;

/** New rules come into force while a case is open: it keeps its own, and the officer reads what would be different. */
@ExtendWith(ArquillianExtension.class)
class NewerRulesIT {

    private static final String OLDER = "2026-11-23.1";

    @Resource(lookup = "jdbc/openbeian")
    DataSource pool;

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    Registered registered;

    @Inject
    SubmissionService submissions;

    @Inject
    FilingService filings;

    @Inject
    RulesRerunService reruns;

    @Test
    void an_open_case_keeps_its_rules_and_the_difference_is_reported_once() throws Exception {
        people.as(FILER, HERE, () -> submissions.prepare(SampleFilings.document(SampleFilings.sample("F01"))));
        String id = people.ask(FILER, HERE, filings::mine).get(0).id();
        registered.answers(id, "model", Map.of("algorithmTypes", JsonValue.EMPTY_JSON_ARRAY));
        registered.handIn(id);
        // as if it had been handed in a week earlier
        change("update filing set rule_set = '" + OLDER + "' where id = ?", id);
        CaseDetail before = office.look(id, HERE);

        rerun(id);
        rerun(id);

        assertThat(count("select count(*) from rules_rerun where filing_id = ?", id))
                .as("once, however often the round comes")
                .isEqualTo(1);
        CaseDetail after = office.look(id, HERE);
        assertThat(after.getFiling().getRuleSet()).isEqualTo(OLDER);
        assertThat(after.getGradings()).as("nothing is graded anew").hasSameSizeAs(before.getGradings());
        assertThat(after.getTrail()).anyMatch(line -> line.getAction().equals("rulesRerun.rerun"));
        assertThat(people.ask("auditor1." + HERE, HERE, () -> reruns.of(id)))
                .hasValueSatisfying(one -> assertThat(one.getDifferences())
                        .anyMatch(difference -> difference.is().equals("ALGORITHM_FILING")));
        assertThat(people.ask("auditor1." + HERE, HERE, reruns::differing))
                .anyMatch(row -> row.rerun().getFilingId().equals(id));
        assertThat(people.asSystem(HERE, () -> reruns.open(0))).doesNotContain(id);
        assertThatThrownBy(() -> people.ask(FILER, HERE, () -> reruns.of(id)))
                .as("it is the authority's own business")
                .isInstanceOf(BusinessException.class);
    }

    private void rerun(String id) {
        people.asSystem(HERE, () -> {
            reruns.rerun(id);
            return null;
        });
    }

    private void change(String statement, String id) throws Exception {
        try (var connection = pool.getConnection();
                var update = connection.prepareStatement(statement)) {
            update.setString(1, id);
            assertThat(update.executeUpdate()).isPositive();
        }
    }

    private int count(String statement, String id) throws Exception {
        try (var connection = pool.getConnection();
                var query = connection.prepareStatement(statement)) {
            query.setString(1, id);
            var found = query.executeQuery();
            found.next();
            return found.getInt(1);
        }
    }
}
