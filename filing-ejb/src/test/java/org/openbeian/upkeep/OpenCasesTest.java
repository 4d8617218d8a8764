package org.openbeian.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Permission;
import org.openbeian.access.Role;
import org.openbeian.complaint.KeptOutOfficers;
import org.openbeian.review.ConflictsOfInterest;
import org.openbeian.review.DossierService;

/** Of a case that an officer may not open, the portal's trouble with it is not told either. */
class OpenCasesTest {

    private static final String SYSTEM = "system";

    private final Set<String> conflicts = new HashSet<>();
    private final Set<String> keptOut = new HashSet<>();
    private final Set<String> files = new HashSet<>();
    private final OpenCases cases = new OpenCases();

    @BeforeEach
    void everybodyMay() {
        cases.me = Callers.staff(Role.SUPERVISOR);
        cases.dossiers = new DossierService() {
            @Override
            public boolean isOpenTo(String filingId) {
                return files.contains(filingId);
            }
        };
        cases.conflicts = new ConflictsOfInterest() {
            @Override
            public boolean isNone(Collection<String> systems) {
                return systems.stream().noneMatch(conflicts::contains);
            }
        };
        cases.keptOut = new KeptOutOfficers() {
            @Override
            public Set<String> mineForQuery() {
                return keptOut;
            }
        };
        TypedQuery<?> systems = Callers.standIn(
                TypedQuery.class,
                (query, method, args) -> method.getName().equals("getResultList") ? List.of(SYSTEM) : query);
        cases.em = Callers.standIn(EntityManager.class, (em, method, args) -> systems);
    }

    @Test
    void a_filing_opens_by_the_rights_table() {
        assertThat(isOpen("FILING")).isFalse();
        files.add("case");
        assertThat(isOpen("FILING")).isTrue();
    }

    @Test
    void incidents_and_complaints_open_by_a_permission() {
        assertThat(isOpen("INCIDENT")).isTrue();
        assertThat(isOpen("COMPLAINT")).isTrue();
        cases.me = Callers.staff(Role.INTAKE);
        assertThat(isOpen("INCIDENT")).isFalse();
        assertThat(isOpen("COMPLAINT")).isFalse();
    }

    @Test
    void a_conflict_in_the_system_closes_them() {
        conflicts.add(SYSTEM);
        assertThat(isOpen("INCIDENT")).isFalse();
        assertThat(isOpen("COMPLAINT")).isFalse();
    }

    @Test
    void a_complaint_about_the_officer_is_closed_to_that_officer() {
        keptOut.add("case");
        assertThat(isOpen("COMPLAINT")).isFalse();
        assertThat(isOpen("INCIDENT")).isTrue();
    }

    @Test
    void what_is_no_case_here_is_open_to_nobody() {
        files.add("case");
        assertThat(isOpen("NONE")).isFalse();
    }

    private boolean isOpen(String kind) {
        return cases.isOpen("case", new CaseNumber(kind, "BH-1"), Permission.SUPERVISE);
    }
}
