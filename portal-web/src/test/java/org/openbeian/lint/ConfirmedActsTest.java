package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can't be taken back is asked once on every page that offers it: in {@code ob:confirm}, or line by line. */
class ConfirmedActsTest {

    /** Methods of page beans, by whatever button and on whatever page. */
    private static final Set<String> FINAL = Set.of(
            "incidentActForm.triage",
            "incidentActForm.relevel",
            "incidentActForm.dismiss",
            "incidentActForm.merge",
            "incidentActForm.endHandling",
            "incidentActForm.close",
            "consequenceForm.orderMeasure",
            "consequenceForm.regrade",
            "consequenceForm.suspend",
            "regradeForm.open",
            "supervisionForm.propose",
            "supervisionForm.takeBack",
            "supervisionForm.orderMeasure",
            "measuresPage.answerHearing",
            "measuresPage.answerSuspension",
            "supervisionForm.order",
            "supervisionForm.decline",
            "supervisionForm.announceHearing",
            "hearingPage.recordHearing",
            "supervisionForm.closeCase",
            "conditionForm.waive",
            "complaintDecisionForm.decide",
            "complaintHandlingForm.aboutOfficer",
            "complaintHandlingForm.notAboutOfficer",
            "correctionCasePage.agree",
            "inspectionCasePage.announce",
            "inspectionCasePage.sendFindings",
            "inspectionCasePage.close",
            "inspectionsPage.send",
            "intakeForm.accept",
            "intakeForm.refuse",
            "intakeForm.requestCorrection",
            "opinionForm.sign",
            "opinionForm.vote");

    private static final Pattern PART = Pattern.compile(
            "<ob:confirm |</ob:confirm>|action=\"#\\{([A-Za-z.]+)}\"([^<]*<f:attribute name=\"confirmEach\")?");

    @Test
    void what_cannot_be_taken_back_is_asked_on_each_page() {
        List<String> unasked = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Map.Entry<String, String> page : Sources.pagesAndParts().entrySet()) {
            unasked(page.getValue(), seen).forEach(act -> unasked.add(page.getKey() + ": " + act));
        }
        assertThat(unasked).isEmpty();
        assertThat(seen).as("each of them is still an act of some page").containsAll(FINAL);
    }

    @Test
    void the_rule_bites() {
        assertThat(unasked("<h:commandButton action=\"#{incidentActForm.relevel}\"/>", new HashSet<>()))
                .hasSize(1);
        assertThat(unasked(
                        "<ob:confirm id=\"x\"></ob:confirm><h:commandButton action=\"#{incidentActForm.relevel}\"/>",
                        new HashSet<>()))
                .hasSize(1);
        assertThat(unasked(
                        "<ob:confirm id=\"x\"><h:commandButton action=\"#{incidentActForm.relevel}\"/></ob:confirm>",
                        new HashSet<>()))
                .isEmpty();
    }

    private static List<String> unasked(String source, Set<String> seen) {
        List<String> unasked = new ArrayList<>();
        boolean asking = false;
        Matcher part = PART.matcher(source);
        while (part.find()) {
            if (part.group(1) == null) {
                asking = part.group().startsWith("<ob:");
            } else if (FINAL.contains(part.group(1))) {
                seen.add(part.group(1));
                if (!asking && part.group(2) == null) {
                    unasked.add(part.group(1));
                }
            }
        }
        return unasked;
    }
}
