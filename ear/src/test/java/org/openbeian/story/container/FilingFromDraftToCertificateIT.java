package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.certificate.CertificateService;
import org.openbeian.register.RegisterService;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.Receipt;
import org.openbeian.review.CaseDetail;

/** All sample filings travel the whole road, each step done by a different fitting person. */
@ExtendWith(ArquillianExtension.class)
class FilingFromDraftToCertificateIT {

    private static final String HERE = "beihai";

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    TwoHands submissions;

    @Inject
    RegisterService register;

    @Inject
    CertificateService certificates;

    @Test
    void every_sample_comes_to_its_expected_end_with_the_expected_grading() throws Exception {
        for (JsonObject sample : SampleFilings.all()) {
            String name = sample.getString("id");
            Receipt receipt = people.ask(
                    SampleFilings.slug(sample) + ".signer",
                    HERE,
                    () -> submissions.file(
                            SampleFilings.document(sample), UUID.randomUUID().toString()));
            JsonObject expected = sample.getJsonObject("expected");
            if (!expected.isNull("statutory_due")) {
                assertThat(receipt.getStatutoryDue())
                        .as(name)
                        .hasToString(expected.getJsonObject("statutory_due").getString("due"));
            }

            CaseDetail end = office.toTheEnd(receipt.getFilingId(), HERE);

            JsonObject grading = end.getFiling().getGrading();
            for (String key : List.of(
                    "registration",
                    "obligations",
                    "conditions",
                    "grade",
                    "track",
                    "category",
                    "bands",
                    "levels",
                    "red_lines",
                    "foreign_flags")) {
                assertThat(grading.get(key)).as(name + " " + key).isEqualTo(expected.get(key));
            }
            assertThat(grading.getJsonArray("trace").getValuesAs(JsonObject.class).stream()
                            .map(rule -> rule.getString("rule")))
                    .as(name)
                    .containsExactlyElementsOf(
                            sample.getJsonArray("expected_rule_trace").getValuesAs(JsonString::getString));
            assertThat(end.getFiling().getState()).as(name).isEqualTo(expectedEnd(expected));
            if (end.getFiling().getState() == FilingState.REGISTERED) {
                String number = end.getFiling().getRegistrationNumber();
                people.asNobody(HERE, () -> {
                    assertThat(register.entry(number).getGrade())
                            .isEqualTo(end.getFiling().getGrade());
                    assertThat(certificates.verify(number).isValid()).isTrue();
                    return null;
                });
            }
        }
    }

    private static FilingState expectedEnd(JsonObject expected) {
        return switch (expected.getString("registration")) {
            case "NOT_REQUIRED" -> FilingState.NOT_REQUIRED;
            case "REJECTED_RED_LINE" -> FilingState.REJECTED;
            default -> FilingState.REGISTERED;
        };
    }
}
