package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.access.AccessDenied;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.FilingService;
import org.openbeian.supervision.inspection.Inspection;
import org.openbeian.supervision.inspection.InspectionService;
import org.openbeian.supervision.inspection.InspectionState;

/** An inspection from the plan to its end, read by those whom it concerns and by nobody else. */
@ExtendWith(ArquillianExtension.class)
class InspectionIT {

    private static final String HERE = "beihai";
    private static final String OFFICER = "reviewer1." + HERE;
    private static final String SUPERVISOR = "supervisor1." + HERE;
    private static final String HOLDER = "yunxiu.filer";
    private static final String WHAT = "现场检查内容标识是否显著。";

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    TwoHands submissions;

    @Inject
    FilingService filings;

    @Inject
    InspectionService inspections;

    @Inject
    PortalClock clock;

    @Test
    void an_inspection_is_planned_once_announced_and_called_off() throws Exception {
        String number = people.ask("yunxiu.signer", HERE, () -> submissions
                .file(
                        SampleFilings.document(SampleFilings.sample("F01")),
                        UUID.randomUUID().toString())
                .getNumber());
        String filing =
                people.ask("yunxiu.signer", HERE, () -> filings.byNumber(number).getId());
        office.toTheEnd(filing, HERE);
        String form = "form-of-an-inspection-" + UUID.randomUUID();
        for (int pressed = 0; pressed < 2; pressed++) {
            people.as(
                    OFFICER,
                    HERE,
                    () -> inspections.plan(form, number, WHAT, clock.today().plusDays(3)));
        }
        String entry = people.ask(
                        "yunxiu.signer", HERE, () -> filings.byNumber(number).getRegistrationNumber())
                .replace('-', '－');
        people.as(
                OFFICER,
                HERE,
                () -> inspections.plan(form, entry, WHAT, clock.today().plusDays(3)));
        List<String> planned = ofFiling(filing);
        assertThat(planned)
                .as("by the number of the case or of its entry, in any spelling")
                .hasSize(1);
        String id = planned.get(0);
        assertThat(people.ask(HOLDER, HERE, () -> inspections.mine(filing)))
                .as("not announced yet")
                .isEmpty();
        people.as(
                OFFICER,
                HERE,
                () -> inspections.plan(
                        form + "2", number, "核实举报，不先告知。", clock.today().plusDays(4)));
        String quiet = ofFiling(filing).stream()
                .filter(one -> !one.equals(id))
                .findFirst()
                .orElseThrow();
        people.as(SUPERVISOR, HERE, () -> inspections.close(quiet, "举报已经撤回，取消。", null));
        assertThat(people.ask(HOLDER, HERE, () -> inspections.mine(filing)))
                .as("called off before it was announced")
                .isEmpty();
        people.as(OFFICER, HERE, () -> inspections.announce(id));
        assertThat(people.ask(HOLDER, HERE, () -> inspections.mine(filing)))
                .singleElement()
                .satisfies(one -> assertThat(one.getState()).isEqualTo(InspectionState.ANNOUNCED));
        assertThatThrownBy(() -> people.ask("lantu.filer", HERE, () -> inspections.mine(filing)))
                .as("another holder")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.ask(HOLDER, HERE, () -> inspections.open(id)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> people.ask("reviewer1.nanling", "nanling", () -> inspections.open(id)))
                .as("another authority")
                .isInstanceOf(NotFound.class);
        people.as(SUPERVISOR, HERE, () -> inspections.close(id, "检查人员另有任务，取消。", null));
        assertThat(ofFiling(filing)).isEmpty();
        assertThat(people.ask(SUPERVISOR, HERE, () -> inspections.open(id))).satisfies(opened -> {
            assertThat(opened.on().getConclusion()).isEqualTo("检查人员另有任务，取消。");
            assertThat(opened.possible()).isEmpty();
            assertThat(opened.trail())
                    .extracting(line -> line.getAction())
                    .contains("inspection.plan", "inspection.announce", "inspection.close");
        });
    }

    private List<String> ofFiling(String filing) {
        return people.ask(OFFICER, HERE, () -> inspections.list(false, null)).stream()
                .map(row -> row.on())
                .filter(one -> one.getFilingId().equals(filing))
                .map(Inspection::getId)
                .toList();
    }
}
