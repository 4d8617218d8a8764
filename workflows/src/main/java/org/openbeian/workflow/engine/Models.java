package org.openbeian.workflow.engine;

import java.io.InputStream;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.workflow.grading.DmnResources;

/**
 * The models of an authority: the common one, or its own where there is one. The engine's tenant id is the authority's
 * code. A changed model becomes a new version; cases under way keep the version they began with.
 */
public final class Models {

    /** Every process there is; the file is called like the process. */
    private static final List<String> PROCESSES = List.of("FilingReview", "Incident", "Complaint", "RegistrationLife");

    private Models() {}

    /** Deploys what has changed since the last time; nothing when nothing has. */
    public static void deploy(ProcessEngine engine, String authority) {
        DeploymentBuilder deployment = engine.getRepositoryService()
                .createDeployment()
                .name("openbeian")
                .tenantId(authority)
                .enableDuplicateFiltering(true);
        PROCESSES.forEach(process -> deployment.addInputStream(process + ".bpmn", model(authority, process + ".bpmn")));
        deployment.deploy();
        RuleBook.forAuthority(authority).forEach(book -> deploy(engine, authority, book));
    }

    /** Every published version, one by one: a deployment can't hold the same table twice. */
    private static void deploy(ProcessEngine engine, String authority, RuleBook book) {
        DeploymentBuilder deployment = engine.getRepositoryService()
                .createDeployment()
                .name("openbeian rules " + book.getVersion())
                .tenantId(authority)
                .enableDuplicateFiltering(true);
        DmnResources.of(book).forEach((name, model) -> deployment.addInputStream(name, model.get()));
        deployment.deploy();
    }

    private static InputStream model(String authority, String file) {
        InputStream own = authority.matches("[a-z0-9-]{1,32}")
                ? Models.class.getResourceAsStream("/bpmn/" + authority + "/" + file)
                : null;
        return own == null ? Models.class.getResourceAsStream("/bpmn/" + file) : own;
    }
}
