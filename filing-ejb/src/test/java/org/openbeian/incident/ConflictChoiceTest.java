package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.common.Invalid;
import org.openbeian.organisation.Organisation;
import org.openbeian.registration.Filing;
import org.openbeian.review.ConflictDeclaration;

/** SOD-04: with whom a conflict of interest is declared on the page of an incident. */
class ConflictChoiceTest {

    private static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");

    private final Organisation party = new Organisation("91110108XX00A00134", "潮间传媒", "Tidal Media", "990100");
    private final Filing own = new Filing(party.getId(), "潮间绘图", "Tidal Pictures", "anna", NOW);
    private final Filing others = new Filing("holder", "云绣", "Yunxiu", "anna", NOW);
    private final Map<String, String> filings = new HashMap<>();
    private final Map<String, Filing> registered = new HashMap<>();
    private final List<Filing> declared = new ArrayList<>();
    private final IncidentConflictService service = new IncidentConflictService();

    @BeforeEach
    void an_incident_whose_system_is_only_named() {
        filings.put(party.getId(), own.getId());
        service.incidents = new IncidentRepository() {
            @Override
            Incident get(String id) {
                return IncidentTest.incident(1, 1, false);
            }

            @Override
            List<IncidentSystem> systems(String id) {
                return List.of(new IncidentSystem(id, null, "潮间实验室", NOW));
            }

            @Override
            List<IncidentParty> parties(String id) {
                return List.of(new IncidentParty(id, party.getId(), NOW));
            }

            @Override
            List<Organisation> organisations(Collection<String> ids) {
                return List.of(party);
            }

            @Override
            Map<String, String> lastFilings(Collection<String> organisations) {
                return filings;
            }

            @Override
            Map<String, Filing> registrations(Collection<String> systems) {
                return registered;
            }

            @Override
            Filing filing(String id) {
                return id.equals(own.getId()) ? own : others;
            }
        };
        service.declaration = new ConflictDeclaration() {
            @Override
            public void declareFrom(String caseId, String number, Filing filing, String why) {
                declared.add(filing);
            }
        };
    }

    @Test
    void with_the_party_that_has_reported_it_where_no_system_is_known() {
        assertThat(service.choices("id")).extracting(ConflictChoice::getNameEn).containsExactly("Tidal Media");
        service.declare("id", "", "配偶是申请人的股东。");
        assertThat(declared).containsExactly(own);
    }

    @Test
    void with_the_holder_of_a_system_too_each_once() {
        registered.put("one", own);
        registered.put("other", others);
        assertThat(service.choices("id"))
                .extracting(ConflictChoice::getNameEn)
                .containsExactly("Tidal Media", "Yunxiu");
        service.declare("id", others.getSystem().getId(), null);
        assertThat(declared).containsExactly(others);
        assertThatThrownBy(() -> service.declare("id", "", null))
                .as("it is not told with which of the two")
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> service.declare("id", "made up", null)).isInstanceOf(Invalid.class);
        assertThat(declared).hasSize(1);
    }

    /** There is nothing under which it could be kept. */
    @Test
    void not_with_who_has_never_handed_anything_in() {
        filings.clear();
        assertThat(service.choices("id")).isEmpty();
    }
}
