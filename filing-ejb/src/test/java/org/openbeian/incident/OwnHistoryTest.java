package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** After a merge a party goes on reading what is its own. */
class OwnHistoryTest {

    private static final Instant THEIRS = Instant.parse("2026-10-02T20:00:00Z");
    private static final Instant JUDGED = THEIRS.plusSeconds(600);
    private static final Instant MERGED = THEIRS.plusSeconds(1200);
    private static final Instant JOINED = THEIRS.plusSeconds(60);
    private static final Instant SINCE = MERGED.plusSeconds(600);

    private final List<IncidentAct> acts = new ArrayList<>();
    private final List<IncidentLevel> levels = new ArrayList<>();

    private OwnHistory of(String party, Instant joined) {
        String own = party.equals("A") ? "INC-A" : "INC-B";
        return new OwnHistory(party, acts, own::equals, joined);
    }

    private void did(String act, String organisation, String text, Instant at) {
        acts.add(new IncidentAct("I", act, null, organisation, text, at));
    }

    private void level(String reason, Instant at) {
        levels.add(new IncidentLevel("I", levels.size(), 3, 3, List.of(), reason, null, at));
    }

    /** A reports, the authority judges that, B's incident is merged into it, both are judged, A reports once more. */
    private void merged() {
        did("REPORT", "A", null, THEIRS);
        level(null, THEIRS);
        did("TRIAGE", null, "甲方报告的情况。", JUDGED);
        level("甲方报告的情况。", JUDGED);
        did("ABSORB", null, "INC-B\n两份报告是同一件事。", MERGED);
        level("INC-B", MERGED);
        did("RELEVEL", null, "两方的情况合起来看。", SINCE);
        level("两方的情况合起来看。", SINCE);
        did("UPDATE", "A", null, SINCE.plusSeconds(60));
        level(null, SINCE.plusSeconds(60));
    }

    /** What it has reported is found under another number from then on; why they are one is the authority's. */
    @Test
    void a_party_reads_which_of_its_own_incidents_came_in_and_not_why() {
        merged();
        assertThat(of("B", JOINED).acts())
                .filteredOn(act -> act.getAct().equals("ABSORB"))
                .extracting(IncidentAct::getText)
                .containsExactly("INC-B");
        assertThat(of("A", null).acts()).extracting(IncidentAct::getAct).doesNotContain("ABSORB");
        acts.clear();
        did("REPORT", "B", null, THEIRS);
        did("MERGE", null, "INC-B\n两份报告是同一件事。", MERGED);
        assertThat(of("B", null).acts()).extracting(IncidentAct::getText).containsExactly(null, "INC-B");
        assertThat(of("A", JOINED).acts()).extracting(IncidentAct::getAct).doesNotContain("MERGE");
    }

    @Test
    void what_was_decided_on_another_party_s_report_is_not_told() {
        merged();
        assertThat(of("B", JOINED).acts()).extracting(IncidentAct::getActedAt).containsExactly(MERGED, SINCE);
        assertThat(of("B", JOINED).levels(levels))
                .extracting(IncidentLevel::getSetAt)
                .as("from the merge on, and without the level that another's report has raised")
                .containsExactly(MERGED, SINCE);
        assertThat(of("A", null).acts())
                .extracting(IncidentAct::getActedAt)
                .containsExactly(THEIRS, JUDGED, SINCE, SINCE.plusSeconds(60));
        assertThat(of("A", null).levels(levels)).containsExactlyElementsOf(levels);
    }

    @Test
    void the_number_of_another_party_s_incident_is_not_told_with_the_level() {
        merged();
        IncidentLevel byMerge = levels.get(2);
        assertThat(of("A", null).isExplained(byMerge)).isFalse();
        assertThat(of("B", JOINED).isExplained(byMerge)).as("its own incident").isTrue();
        assertThat(of("A", null).isExplained(levels.get(1)))
                .as("an officer's words are the file's")
                .isFalse();
    }

    @Test
    void who_was_joined_later_reads_what_follows() {
        did("REPORT", "A", null, THEIRS);
        did("TRIAGE", null, "甲方报告的情况。", JUDGED);
        did("RELEVEL", null, "两方的情况合起来看。", SINCE);
        assertThat(of("B", MERGED).acts()).extracting(IncidentAct::getAct).containsExactly("RELEVEL");
        assertThat(of("B", JUDGED).acts())
                .as("made a party with that very decision")
                .extracting(IncidentAct::getAct)
                .containsExactly("TRIAGE", "RELEVEL");
    }

    @Test
    void what_was_decided_before_any_party_reported_is_told_to_each() {
        did("REPORT", null, null, THEIRS);
        did("TRIAGE", null, "公众反映的情况。", JUDGED);
        did("UPDATE", "A", null, MERGED);
        did("RETURN_SUMMARY", null, "请甲方补充。", MERGED.plusSeconds(1));
        assertThat(of("B", SINCE).acts()).extracting(IncidentAct::getAct).containsExactly("REPORT", "TRIAGE");
    }
}
