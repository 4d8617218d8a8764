package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.common.BusinessException;
import org.openbeian.incident.Incident;
import org.openbeian.incident.IncidentDeskService;
import org.openbeian.incident.IncidentDetail;
import org.openbeian.incident.IncidentHandlingService;
import org.openbeian.incident.IncidentLinkingService;
import org.openbeian.incident.IncidentService;
import org.openbeian.incident.IncidentState;
import org.openbeian.incident.IncidentSteps;
import org.openbeian.incident.ReportingService;

/** Every method on an incident, called by everybody whose incident it is not: 401, 403 or 404, and never data. */
@ExtendWith(ArquillianExtension.class)
class OnlyPartiesSeeAnIncidentIT {

    private static final Set<Integer> SHUT = Set.of(401, 403, 404);

    /** What is answered with the caller's own, or makes something of the caller's own. */
    private static final Set<String> OWN = Set.of(
            "mine",
            "owed",
            "list",
            "report",
            "reportAsOfficer",
            "reportAsPublic",
            "isReported",
            "reportedBefore",
            "preview",
            "alike",
            "systems");

    private static final List<String[]> STRANGERS = List.of(
            new String[] {"yunxiu.signer", "nanling"},
            new String[] {"supervisor1.nanling", "nanling"},
            new String[] {"auditor1.nanling", "nanling"},
            new String[] {"supervisor1.central", "central"},
            new String[] {"lantu.filer", "beihai"},
            new String[] {"intake1.beihai", "beihai"},
            new String[] {"approver1.beihai", "beihai"},
            new String[] {"admin1.beihai", "beihai"},
            new String[] {null, "beihai"});

    @Inject
    People people;

    @Inject
    IncidentService incidents;

    @Inject
    IncidentDeskService desk;

    @Inject
    IncidentLinkingService linking;

    @Inject
    IncidentHandlingService handling;

    @Inject
    ReportingService reporting;

    @Inject
    IncidentSteps steps;

    @Test
    void nobody_gets_an_incident_that_is_not_theirs() {
        IncidentDetail detail = reported();
        String id = detail.getIncident().getId();
        List<String> leaks = new ArrayList<>();
        int tried = 0;
        for (Object service : List.of(incidents, desk, linking, handling, reporting, steps)) {
            for (Method method : methods(service)) {
                boolean byNumber = Set.of("byNumber", "export", "numberNow").contains(method.getName());
                Object[] arguments =
                        arguments(method, byNumber ? detail.getIncident().getNumber() : id);
                for (String[] who : STRANGERS) {
                    tried++;
                    String answer = call(service, method, arguments, who);
                    if (answer != null) {
                        leaks.add(who[0] + "@" + who[1] + " " + method.getName() + ": " + answer);
                    }
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(tried).isGreaterThan(200);
        assertThat(people.ask("yunxiu.signer", "beihai", () -> incidents.open(id))
                        .getIncident()
                        .getState())
                .isEqualTo(IncidentState.REPORTED);
    }

    @Test
    void lists_hold_only_the_own() {
        String id = reported().getIncident().getId();
        assertThat(people.ask("lantu.filer", "beihai", () -> incidents.mine()))
                .noneMatch(row -> row.getId().equals(id));
        assertThat(people.ask("yunxiu.signer", "nanling", () -> incidents.mine()))
                .noneMatch(row -> row.getId().equals(id));
        assertThat(people.ask("supervisor1.nanling", "nanling", () -> incidents.list(true, null, null)))
                .noneMatch(row -> row.getId().equals(id));
        assertThat(people.ask("yunxiu.filer", "beihai", () -> incidents.mine()))
                .anyMatch(row -> row.getId().equals(id));
    }

    /** It is walked past above, because it answers with the own; so here it is asked for the very incident. */
    @Test
    void whoever_types_the_same_words_learns_of_the_own_only() {
        String id = reported().getIncident().getId();
        JsonObject written = Json.createObjectBuilder()
                .add("whatHappened", "谁能看见")
                .add("otherSystem", "某系统")
                .add("awareAt", "2026-10-02T21:30:00+08:00")
                .build();
        List<String> refused = new ArrayList<>();
        for (String[] who : STRANGERS) {
            try {
                List<Incident> alike = who[0] == null
                        ? people.asNobody(who[1], () -> reporting.alike(written))
                        : people.ask(who[0], who[1], () -> reporting.alike(written));
                assertThat(alike)
                        .as(who[0] + "@" + who[1])
                        .extracting(Incident::getId)
                        .doesNotContain(id);
            } catch (BusinessException e) {
                assertThat(SHUT).contains(e.status());
                refused.add(who[0]);
            }
        }
        assertThat(refused).contains("intake1.beihai", "approver1.beihai", null);
        for (String who : List.of("yunxiu.filer", "supervisor1.beihai")) {
            assertThat(people.ask(who, "beihai", () -> reporting.alike(written)))
                    .as(who)
                    .extracting(Incident::getId)
                    .contains(id);
        }
    }

    private IncidentDetail reported() {
        JsonObject answers = Json.createObjectBuilder()
                .add("whatHappened", "谁能看见")
                .add("otherSystem", "某系统")
                .add("awareAt", "2026-10-02T21:30:00+08:00")
                .add("incidentType", "AI-PII")
                .add("whoAffected", "用户")
                .add("measuresTaken", "暂无")
                .build();
        return people.ask(
                "yunxiu.signer",
                "beihai",
                () -> incidents.open(reporting.report(answers, UUID.randomUUID().toString())));
    }

    private String call(Object service, Method method, Object[] arguments, String[] who) {
        try {
            Object answer = who[0] == null
                    ? people.asNobody(who[1], () -> invoke(service, method, arguments))
                    : people.ask(who[0], who[1], () -> invoke(service, method, arguments));
            return "answered " + answer;
        } catch (BusinessException e) {
            return SHUT.contains(e.status()) ? null : "said " + e.key();
        }
    }

    private static Object invoke(Object service, Method method, Object[] arguments) throws Exception {
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static Object[] arguments(Method method, String first) {
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            Class<?> type = method.getParameterTypes()[i];
            if (type == String.class) {
                arguments[i] = i == 0 ? first : "some-words-that-are-long-enough";
            } else if (type == int.class) {
                arguments[i] = 2;
            } else if (type == boolean.class) {
                arguments[i] = true;
            } else if (type == LocalDate.class) {
                arguments[i] = LocalDate.of(2026, 10, 20);
            } else {
                arguments[i] = type == JsonObject.class ? JsonValue.EMPTY_JSON_OBJECT : null;
            }
        }
        return arguments;
    }

    private static List<Method> methods(Object service) {
        Class<?> type = service.getClass();
        while (!type.isAnnotationPresent(Stateless.class)) {
            type = type.getSuperclass();
        }
        List<Method> methods = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(org.openbeian.access.Requires.class) && !OWN.contains(method.getName())) {
                methods.add(method);
            }
        }
        return methods;
    }
}
