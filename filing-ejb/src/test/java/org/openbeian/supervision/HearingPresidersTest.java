package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.review.Colleague;
import org.openbeian.review.Colleagues;
import org.openbeian.review.ConflictsOfInterest;

/** Administrative Penalty Law art. 64: a hearing is led by somebody who has not investigated. */
class HearingPresidersTest {

    private static final Map<String, List<String>> FOUND = Map.ofEntries(
            Map.entry("c.hands.handler", Arrays.asList("complaint", null)),
            Map.entry("c.hands.handledBy", List.of("before1 before2")),
            Map.entry("c.handling.acceptedBy", List.of("accepted")),
            Map.entry("i.handler", List.of("incident")),
            Map.entry("a.personId", List.of("acted")),
            Map.entry("v.closedBy", List.of("closed")),
            Map.entry("m.orderedBy", List.of("ordered")),
            Map.entry("m.verifiedBy", List.of("verified")),
            Map.entry("m.carriedBy", List.of("carried")),
            Map.entry("k.verifiedBy", List.of("condition")),
            Map.entry("k.waiverBy", List.of("waiver")),
            Map.entry("k.waivedBy", List.of("waived")));

    private final HearingPresiders presiders = new HearingPresiders();

    @Test
    void nobody_who_has_looked_into_it_is_in_the_list() {
        Filing filing = ProposalTest.registered(3);
        Proposal proposal = new Proposal(
                filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", "检查记录", "supervisor", Instant.EPOCH);
        presiders.conflicts = new ConflictsOfInterest() {
            @Override
            public Set<String> barredFrom(AiSystem system) {
                return Set.of("barred");
            }
        };
        presiders.colleagues = new Colleagues() {
            @Override
            public List<Colleague> holding(Collection<Role> roles) {
                assertThat(roles).doesNotContain(Role.AUDITOR, Role.PANELIST, Role.TENANT_ADMIN);
                return List.of(
                                "supervisor",
                                "earlier",
                                "barred",
                                "complaint",
                                "before1",
                                "before2",
                                "accepted",
                                "incident",
                                "acted",
                                "closed",
                                "ordered",
                                "verified",
                                "carried",
                                "condition",
                                "waiver",
                                "waived",
                                "free")
                        .stream()
                        .map(id -> new Colleague(id, id, id, id))
                        .toList();
            }
        };
        presiders.found = new SupervisionRepository() {
            @Override
            List<Proposal> proposalsOf(String filingId) {
                return List.of(proposal, takenBack(filing));
            }
        };
        presiders.em = Callers.standIn(EntityManager.class, (em, method, args) -> handled((String) args[0]));
        assertThat(presiders.of(filing, proposal)).extracting(Colleague::id).containsExactly("free");
        presiders.mustStillLead("free", filing, proposal);
        assertThatThrownBy(() -> presiders.mustStillLead("ordered", filing, proposal))
                .hasMessageContaining("presider_involved_since");
    }

    private static Proposal takenBack(Filing filing) {
        Proposal before = new Proposal(
                filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", "检查记录", "earlier", Instant.EPOCH);
        before.takeBack("earlier", "材料已补充，暂不提出。", Instant.EPOCH);
        return before;
    }

    private static TypedQuery<?> handled(String query) {
        // each query is about the system, not only about what the proposal names
        assertThat(query).contains(":system");
        if (query.contains("from Complaint ") || query.contains("from Incident")) {
            // and about the incident that it names, which may be another system's, with the complaints behind it
            assertThat(query).contains("= :incident or ");
        }
        if (query.contains("from Complaint ")) {
            assertThat(query).contains("c.aiSystemId = :system or ", "from ComplaintIncident");
        }
        if (query.contains("from IncidentAct ")) {
            // whoever reports for the operator has not investigated for the authority
            assertThat(query).contains("a.organisationId is null");
        }
        List<String> found = FOUND.entrySet().stream()
                .filter(one -> query.startsWith("select " + one.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
        return Callers.standIn(
                TypedQuery.class, (it, method, args) -> method.getName().equals("getResultList") ? found : it);
    }
}
