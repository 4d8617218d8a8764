package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.registration.FilingService;
import org.openbeian.registration.SectionDetail;
import org.openbeian.registration.SubmissionService;

/** A signature is given by a second person, on what that person has read. */
@ExtendWith(ArquillianExtension.class)
class SignedAsReadIT {

    private static final String HERE = "beihai";
    private static final String FILER = "hengxin.filer";
    private static final String SIGNER = "hengxin.signer";
    private static final String PAGE = "data";

    @Inject
    People people;

    @Inject
    FilingService filings;

    @Inject
    SubmissionService submissions;

    @Test
    void from_grade_3_on_who_has_ever_written_on_a_page_does_not_sign() {
        String id = draft();
        writes(SIGNER, id);
        assertThat(people.ask(SIGNER, HERE, () -> filings.detail(id).can("SIGN")))
                .isFalse();
        assertThatThrownBy(() -> signs(id, hash(id)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("sod.12");
        writes(FILER, id);
        assertThatThrownBy(() -> signs(id, hash(id)))
                .as("a colleague who changes it takes nobody's place")
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("sod.12");
        people.as(FILER, HERE, () -> filings.discard(id));

        String other = draft();
        writes(FILER, other);
        signs(other, hash(other));
        assertThat(people.ask(SIGNER, HERE, () -> filings.detail(other).can("SIGNED")))
                .isTrue();
        people.as(FILER, HERE, () -> filings.discard(other));
    }

    @Test
    void what_changed_since_it_was_read_is_not_signed() {
        String id = draft();
        assertThatThrownBy(() -> signs(id, "0".repeat(64))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> signs(id, null)).isInstanceOf(Conflict.class);
        assertThat(people.ask(SIGNER, HERE, () -> filings.detail(id).can("SIGNED")))
                .isFalse();
    }

    /** Of grade 3, complete, and not signed. */
    private String draft() {
        return people.ask(FILER, HERE, () -> {
            submissions.prepare(SampleFilings.document(SampleFilings.sample("F09")));
            return filings.mine().get(0).id();
        });
    }

    private void writes(String who, String id) {
        people.as(who, HERE, () -> {
            SectionDetail page = filings.detail(id).section(PAGE);
            JsonObjectBuilder answers = Json.createObjectBuilder();
            page.answers().forEach(answers::add);
            answers.add("dataSources", "自有数据，" + who + " 核对。");
            filings.save(id, PAGE, answers.build(), page.version());
        });
    }

    private String hash(String id) {
        return people.ask(SIGNER, HERE, () -> filings.detail(id).getAnswersHash());
    }

    private void signs(String id, String shown) {
        people.as(SIGNER, HERE, () -> filings.sign(id, shown));
    }
}
