package org.openbeian.workflow.lint;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.openbeian.workflow.complaint.ComplaintSteps;
import org.openbeian.workflow.incident.IncidentProcessSteps;
import org.openbeian.workflow.registration.FilingSteps;
import org.openbeian.workflow.registration.RegistrationSteps;
import org.openbeian.workflow.registration.TaskKinds;

/** What a process model in this house has to keep to; each broken rule is a line that names it. */
final class ModelRules {

    /** Steps that a job takes in a transaction of its own, because nobody waits for them and a retry makes sense. */
    private static final Set<String> IN_A_JOB = Set.of(
            "Step_RegisterNotice",
            "Step_RecordChange",
            "Step_IssueCertificate",
            "Step_Escalate",
            "Step_ProviderAnswered");

    /** What a gateway may ask, and all the answers there are. */
    private static final Set<Set<String>> QUESTIONS = Set.of(
            Set.of("outcome=ACCEPTED", "outcome=REFUSED", "outcome=CORRECTION", "outcome=RECORDED"),
            Set.of("outcome=CONFIRMED", "outcome=DISPUTED"),
            Set.of("outcome=SIGNED", "outcome=CORRECTION", "outcome=REGRADE"),
            Set.of("outcome=APPROVED", "outcome=RETURNED", "outcome=REJECTED"),
            Set.of("route=NOT_REQUIRED", "route=NOTICE", "route=RED_LINE", "route=REVIEW", "route=RECORD"),
            Set.of("recorded=true", "recorded=false"),
            Set.of("reviewNext=PANEL", "reviewNext=DECISION"),
            Set.of("escalate=true", "escalate=false"),
            Set.of("correctionTechnical=true", "correctionTechnical=false"),
            Set.of("regrade=true", "regrade=false"));

    private static final Pattern ANSWER = Pattern.compile("\\$\\{(\\w+) == '?(\\w+)'?}");
    private static final Pattern STEP = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(execution\\)}");

    /** The beans whose methods a service task may call. */
    private static final Map<String, Class<?>> STEPS = Map.of(
            "complaintSteps",
            ComplaintSteps.class,
            "registrationSteps",
            RegistrationSteps.class,
            "filingSteps",
            FilingSteps.class,
            "incidentSteps",
            IncidentProcessSteps.class);

    /** A place where a case waits until something happens to it; the case itself knows what is asked of whom. */
    private static final String WAITS = "Wait_";

    private final List<String> broken = new ArrayList<>();
    private final String xml;
    private final BpmnModelInstance model;

    private ModelRules(String xml) {
        this.xml = xml;
        this.model = Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** @return the rules this model breaks, empty when it is fine */
    static List<String> broken(String fileName, String xml) {
        ModelRules rules = new ModelRules(xml);
        rules.process(fileName);
        rules.names();
        rules.userTasks();
        rules.steps();
        rules.gateways();
        rules.nothingHidden();
        rules.drawing();
        return rules.broken;
    }

    private void process(String fileName) {
        Process process = only(all(Process.class));
        check(fileName.equals(process.getId() + ".bpmn"), "file name is process id", process.getId());
        check(process.getCamundaHistoryTimeToLiveString() != null, "history has an end", process.getId());
        check(process.getCamundaVersionTag() != null, "version tag", process.getId());
        check(!process.getDocumentations().isEmpty(), "documented", process.getId());
    }

    private void names() {
        for (FlowNode node : all(FlowNode.class)) {
            check(node.getName() != null && !node.getName().isBlank(), "named", node.getId());
            check(!node.getDocumentations().isEmpty(), "documented", node.getId());
        }
        for (Gateway gateway : all(Gateway.class)) {
            gateway.getOutgoing().forEach(flow -> check(flow.getName() != null, "named", flow.getId()));
        }
    }

    private void userTasks() {
        for (UserTask task : all(UserTask.class)) {
            if (task.getId().startsWith(WAITS)) {
                continue;
            }
            Set<String> heard = task.getExtensionElements() == null
                    ? Set.of()
                    : task.getExtensionElements().getElements().stream()
                            .filter(CamundaTaskListener.class::isInstance)
                            .map(CamundaTaskListener.class::cast)
                            .filter(listener -> "${askedTasks}".equals(listener.getCamundaDelegateExpression()))
                            .map(CamundaTaskListener::getCamundaEvent)
                            .collect(Collectors.toSet());
            check(heard.equals(Set.of("create", "delete")), "the domain hears of each task", task.getId());
            check(TaskKinds.known().contains(task.getId()), "known kind of work", task.getId());
        }
    }

    private void steps() {
        for (ServiceTask step : all(ServiceTask.class)) {
            Matcher expression = STEP.matcher(String.valueOf(step.getCamundaExpression()));
            check(
                    expression.matches() && knows(STEPS.get(expression.group(1)), expression.group(2)),
                    "known step",
                    step.getId());
        }
        for (FlowNode node : all(FlowNode.class)) {
            boolean job = node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter();
            check(
                    job == IN_A_JOB.contains(node.getId()) && !node.isCamundaAsyncAfter(),
                    "in a job only where a retry is wanted",
                    node.getId());
        }
    }

    private static boolean knows(Class<?> steps, String method) {
        return steps != null
                && Arrays.stream(steps.getMethods())
                        .anyMatch(known -> known.getName().equals(method));
    }

    private void gateways() {
        for (Gateway gateway : all(Gateway.class)) {
            check(gateway instanceof ExclusiveGateway, "exclusive gateways only", gateway.getId());
        }
        for (ExclusiveGateway gateway : all(ExclusiveGateway.class)) {
            if (gateway.getDefault() == null) {
                Set<String> answers = gateway.getOutgoing().stream()
                        .map(ModelRules::answer)
                        .collect(Collectors.toCollection(TreeSet::new));
                boolean whatHappened = answers.stream().allMatch(answer -> answer.matches("event=[A-Z_]+"))
                        && comesFromWaiting(gateway);
                check(whatHappened || QUESTIONS.contains(answers), "every answer has a way", gateway.getId());
            }
        }
    }

    /** Which events may happen where is held against the state table, see the transitions of the model. */
    private static boolean comesFromWaiting(ExclusiveGateway gateway) {
        return gateway.getIncoming().stream()
                .allMatch(flow -> flow.getSource().getId().startsWith(WAITS));
    }

    private static String answer(SequenceFlow flow) {
        String condition = flow.getConditionExpression() == null
                ? ""
                : flow.getConditionExpression().getTextContent();
        Matcher answer = ANSWER.matcher(condition);
        return answer.matches() ? answer.group(1) + "=" + answer.group(2) : condition;
    }

    private void nothingHidden() {
        for (String hidden : List.of("scriptTask", "camunda:script", "language=", "sendTask", "type=\"mail\"")) {
            check(!xml.contains(hidden), "no script, no mail", hidden);
        }
    }

    private void drawing() {
        Set<String> drawn = new TreeSet<>();
        all(BpmnShape.class).forEach(shape -> drawn.add(shape.getBpmnElement().getId()));
        all(BpmnEdge.class).forEach(edge -> drawn.add(edge.getBpmnElement().getId()));
        for (FlowElement element : all(FlowElement.class)) {
            check(drawn.contains(element.getId()), "drawn", element.getId());
        }
        Set<String> targets = all(SequenceFlow.class).stream()
                .map(flow -> flow.getTarget().getId())
                .collect(Collectors.toSet());
        for (FlowNode node : all(FlowNode.class)) {
            boolean reached = targets.contains(node.getId())
                    || node instanceof BoundaryEvent
                    || node.getElementType().getTypeName().matches("startEvent|subProcess");
            check(reached, "can be reached", node.getId());
        }
    }

    private <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private static <T> T only(Collection<T> one) {
        return one.iterator().next();
    }

    private void check(boolean kept, String rule, String where) {
        if (!kept) {
            broken.add(rule + ": " + where);
        }
    }
}
