package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Role;
import org.openbeian.common.BusinessException;
import org.openbeian.registration.FieldsOf;
import org.openbeian.registration.Filing;

/** Whoever can go on with it is offered with the roles by which people know them. */
class HandoverServiceTest {

    @Test
    void who_could_go_on_with_it_comes_with_the_roles_they_have() {
        FilingTask item = new FilingTask(
                FieldsOf.made(Filing.class), WorkKind.REVIEW, "task", Instant.parse("2026-03-02T02:00:00Z"));
        HandoverService service = new HandoverService();
        service.cases = new CaseAccess() {
            @Override
            FilingTask item(String workItemId) {
                return item;
            }
        };
        service.conflicts = new ConflictsOfInterest() {
            @Override
            public void mustBeNone(Filing filing) {}
        };
        service.tasks = new FilingTasks() {
            @Override
            void mayTake(FilingTask asked, String person) {
                if (person.equals("barred")) {
                    throw new BusinessException("sod.same_task");
                }
            }
        };
        service.colleagues = new Colleagues() {
            @Override
            public List<Colleague> holding(Collection<Role> roles) {
                return List.of(new Colleague("free", "王某", "Wang", "wang"), new Colleague("barred", "李某", "Li", "li"));
            }

            @Override
            public List<Colleague> withRoles(List<Colleague> known) {
                return known.stream()
                        .map(one -> one.having(List.of(Role.REVIEWER)))
                        .toList();
            }
        };
        assertThat(service.receivers("id"))
                .containsExactly(new Colleague("free", "王某", "Wang", "wang", List.of(Role.REVIEWER), true));
    }
}
