package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.deadline.ClockDefinitions;

/** Each party sees the clocks of its own duty. */
class OwnClocksTest {

    private static final Instant THEIRS = Instant.parse("2026-10-02T20:00:00Z");
    private static final Instant OWN = Instant.parse("2026-10-03T01:00:00Z");
    private static final Instant LATER = OWN.plusSeconds(3600);

    private static final ClockDefinition OF_OPERATORS = ClockDefinitions.get("PORTAL-INC-24H");
    private static final ClockDefinition OF_PROVIDERS = ClockDefinitions.get("EU-73-15D");

    private final Incident incident = IncidentTest.incident(1, 1, false);

    private OwnClocks party(boolean provider) {
        OwnShare share = OwnShare.of(incident, true, List.of(), OWN, List.of());
        return OwnClocks.of(share, List.of(), provider);
    }

    @Test
    void what_began_when_another_party_knew_is_not_the_party_s() {
        assertThat(OF_OPERATORS.getObliged()).isEqualTo("OPERATOR");
        assertThat(party(true).isOwn(OF_OPERATORS, THEIRS)).isFalse();
        assertThat(party(true).isOwn(OF_OPERATORS, OWN)).isTrue();
        assertThat(party(true).isOwn(OF_OPERATORS, LATER))
                .as("a graver level, known later")
                .isTrue();
        assertThat(party(true).getAware()).isEqualTo(OWN);
    }

    @Test
    void what_a_provider_owes_is_nothing_to_who_uses_the_system() {
        assertThat(OF_PROVIDERS.getObliged()).isEqualTo("PROVIDER");
        assertThat(party(true).isOwn(OF_PROVIDERS, OWN)).isTrue();
        assertThat(party(false).isOwn(OF_PROVIDERS, OWN)).isFalse();
        assertThat(party(false).isOwn(OF_OPERATORS, OWN)).isTrue();
    }

    @Test
    void the_authority_s_clock_does_not_tell_when_another_reported() {
        ClockDefinition acknowledge = ClockDefinitions.get(IncidentClocks.ACKNOWLEDGE);
        assertThat(party(true).isOwn(acknowledge, THEIRS)).isFalse();
        assertThat(party(true).isOwn(acknowledge, OWN)).isTrue();
    }

    @Test
    void what_the_handling_asks_for_is_owed_by_all_of_them() {
        for (String code : List.of(IncidentClocks.UPDATE, IncidentClocks.SUMMARY, IncidentClocks.SUMMARY_AGAIN)) {
            assertThat(party(false).isOwn(ClockDefinitions.get(code), THEIRS)).isTrue();
        }
    }

    @Test
    void who_does_not_know_yet_owes_no_first_report() {
        OwnShare unaware = OwnShare.of(incident, true, List.of(), null, List.of());
        assertThat(OwnClocks.of(unaware, List.of(), true).isOwn(OF_OPERATORS, OWN))
                .isFalse();
    }
}
