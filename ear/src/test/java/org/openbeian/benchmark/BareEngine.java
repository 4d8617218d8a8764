package org.openbeian.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.openbeian.grading.GradingRules;
import org.openbeian.grading.facts.Facts;
import org.openbeian.grading.facts.FactsReader;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.grading.rulebook.RuleSetId;
import org.openbeian.story.container.SampleFilings;
import org.openbeian.workflow.engine.EngineSettings;
import org.openbeian.workflow.engine.Models;
import org.openbeian.workflow.grading.DmnGradingRules;

/**
 * The process engine alone, in this process: the same models of process and decisions on a schema of its own in the same
 * database, with nothing around it: no check of what is sent, no receipt, no clock, no trail, no page.
 */
final class BareEngine implements Rig {

    private static final String HERE = "beihai";
    private static final Map<String, Step> STEPS = Map.of(
            "Task_Intake", new Step("ACCEPTED", Map.of()),
            "Task_Grade", new Step("GRADED", Map.of("route", "REVIEW", "reviewers", 1, "panelSize", 0, "approvers", 1)),
            "Task_Review", new Step("SIGNED", Map.of("reviewNext", "DECISION")),
            "Task_Decide", new Step("APPROVED", Map.of()));

    private record Step(String outcome, Map<String, Object> facts) {}

    private final ProcessEngine engine;
    private final GradingRules rules;
    private final Facts facts;
    private final RuleSetId ruleSet;

    BareEngine() {
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        EngineSettings.apply(settings);
        settings.setProcessEngineName("bare");
        settings.setJdbcUrl(System.getProperty("openbeian.test.db.url")
                .replace("/openbeian?", "/openbeian_bare?nullCatalogMeansCurrent=true&"));
        settings.setJdbcUsername(System.getProperty("openbeian.test.db.user"));
        settings.setJdbcPassword(System.getProperty("openbeian.test.db.password"));
        settings.setJdbcDriver("com.mysql.cj.jdbc.Driver");
        settings.setDatabaseSchemaUpdate("true");
        settings.setJobExecutorActivate(true);
        settings.setBeans(Map.of("filingSteps", new Steps(), "askedTasks", (TaskListener) task -> {}));
        engine = settings.buildProcessEngine();
        Models.deploy(engine, HERE);
        rules = new DmnGradingRules((set, table, inputs) -> engine.getDecisionService()
                .evaluateDecisionTableByKey(table)
                .decisionDefinitionTenantId(HERE)
                .variables(inputs)
                .evaluate());
        JsonObject sample = SampleFilings.sample("F01");
        facts = FactsReader.read(sample.getJsonObject("facts")).facts();
        ruleSet = new RuleSetId(HERE, RuleBook.newest().getVersion());
    }

    /** Does nothing of what the portal does in them. */
    public static final class Steps {
        public void startReview(DelegateExecution execution) {
            // the portal moves the filing and its clocks
        }

        public void issueCertificate(DelegateExecution execution) {
            // the portal registers, seals and publishes
        }
    }

    @Override
    public String name() {
        return "engine";
    }

    @Override
    public Meter meter() throws IOException {
        return Meter.ofThis();
    }

    @Override
    public String submit() {
        assertThat(rules.evaluate(ruleSet, facts, LocalDate.of(2026, 11, 28)).getGrade())
                .isEqualTo("G2");
        Map<String, Object> variables = new HashMap<>();
        String filing = UUID.randomUUID().toString();
        variables.put("filingId", filing);
        variables.put("authority", HERE);
        variables.put("opening", "FILING");
        variables.put("intakeDue", Date.from(Instant.now().plus(Duration.ofDays(7))));
        engine.getRuntimeService()
                .createProcessInstanceByKey("FilingReview")
                .processDefinitionTenantId(HERE)
                .businessKey(filing)
                .setVariables(variables)
                .execute();
        return filing;
    }

    @Override
    public void finish(String filing) {
        for (int step = 0; step < STEPS.size(); step++) {
            Task task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(filing)
                    .singleResult();
            engine.getTaskService().claim(task.getId(), "somebody");
            Step does = STEPS.get(task.getTaskDefinitionKey());
            Map<String, Object> variables = new HashMap<>(does.facts());
            variables.put("outcome", does.outcome());
            engine.getTaskService().complete(task.getId(), variables);
        }
    }

    @Override
    public void settle(List<String> filings) throws Exception {
        for (String filing : filings) {
            long open = 1;
            for (int tries = 0; open > 0; tries++) {
                open = engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(filing)
                        .count();
                assertThat(tries).as(filing).isLessThan(300);
                if (open > 0) {
                    Thread.sleep(200);
                }
            }
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
