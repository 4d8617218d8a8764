package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.common.BusinessException;
import org.openbeian.incident.IncidentLinkingService;
import org.openbeian.incident.IncidentService;
import org.openbeian.incident.IncidentState;
import org.openbeian.incident.ReportingService;

/** Two supervisors merge two incidents into each other at the same moment: one of them does, and no circle closes. */
@ExtendWith(ArquillianExtension.class)
class MergedAtOnceIT {

    private static final String HERE = "beihai";
    private static final int PAIRS = 8;

    @Inject
    People people;

    @Inject
    ReportingService reporting;

    @Inject
    IncidentLinkingService linking;

    @Inject
    IncidentService incidents;

    @Resource
    ManagedExecutorService threads;

    @Test
    void a_circle_does_not_close() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            String one = report();
            String other = report();
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<Boolean>> merges = new ArrayList<>();
            merges.add(threads.submit(merging("supervisor1.beihai", one, number(other), start)));
            merges.add(threads.submit(merging("supervisor2.beihai", other, number(one), start)));
            int merged = 0;
            for (Future<Boolean> merge : merges) {
                merged += merge.get(60, TimeUnit.SECONDS) ? 1 : 0;
            }
            assertThat(merged).isEqualTo(1);
            assertThat(List.of(state(one), state(other)))
                    .containsExactlyInAnyOrder(IncidentState.MERGED, IncidentState.REPORTED);
        }
    }

    private Callable<Boolean> merging(String who, String id, String into, CyclicBarrier start) {
        return () -> {
            start.await(30, TimeUnit.SECONDS);
            try {
                people.as(who, HERE, () -> linking.merge(id, into, "同一件事的两份报告。", true));
                return true;
            } catch (BusinessException refused) {
                return false;
            }
        };
    }

    private String report() {
        String answers = Json.createObjectBuilder()
                .add("whatHappened", "Two reports of the same thing " + UUID.randomUUID())
                .add("incidentType", "AI-PII")
                .add("otherSystem", "Some system")
                .add("awareAt", Instant.now().minus(Duration.ofHours(1)).toString())
                .add("whoAffected", "Some users")
                .add("measuresTaken", "None")
                .build()
                .toString();
        return people.ask(
                "yunxiu.filer",
                HERE,
                () -> reporting.report(
                        Json.createReader(new java.io.StringReader(answers)).readObject(),
                        UUID.randomUUID().toString()));
    }

    private String number(String id) {
        return people.ask(
                "supervisor1.beihai",
                HERE,
                () -> incidents.open(id).getIncident().getNumber());
    }

    private IncidentState state(String id) {
        return people.ask(
                "supervisor1.beihai",
                HERE,
                () -> incidents.open(id).getIncident().getState());
    }
}
