package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Caller;
import org.openbeian.access.Callers;
import org.openbeian.access.Queries;
import org.openbeian.access.Role;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Invalid;
import org.openbeian.registration.FieldsOf;
import org.openbeian.review.Colleague;

/** What can be named is what is barred, and what is offered is what the act takes. */
class WhoIsKeptOutTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");
    private static final String WHY = "投诉人说的就是这名人员。";

    @Test
    void whoever_can_be_named_is_kept_out_of_it() {
        for (Role[] roles : List.of(
                new Role[] {Role.SUPERVISOR},
                new Role[] {Role.SUPERVISOR, Role.AUDITOR},
                new Role[] {Role.INTAKE},
                new Role[] {Role.AUDITOR, Role.APPROVER})) {
            KeptOutOfficers officers = new KeptOutOfficers();
            officers.me = Callers.staff(roles);
            officers.em = new Queries()
                    .answer("select k.complaintId", "complaint")
                    .answer("select k from", named(officers.me.get().personId(), "namer"))
                    .em();
            boolean nameable = isNameable(Set.of(roles));
            assertThat(officers.isMe("complaint")).isEqualTo(nameable);
            assertThat(officers.mineForQuery()).containsExactly(nameable ? "complaint" : "");
        }
        assertThat(isNameable(Set.of(Role.SUPERVISOR, Role.AUDITOR)))
                .as("held of old by one person, who handles complaints")
                .isTrue();
    }

    private static boolean isNameable(Set<Role> roles) {
        try {
            KeptOut.mustBeNameable(roles);
            return true;
        } catch (Invalid refused) {
            return false;
        }
    }

    @Test
    void to_take_a_name_back_is_offered_to_whom_the_act_takes() {
        Caller namer = Callers.staff(Role.SUPERVISOR).get();
        KeptOut byMe = named("accused", namer.personId());
        KeptOut byAnother = named("accused", "another");
        assertThat(offered(namer, byMe)).isFalse();
        assertThatThrownBy(() -> byMe.lift(WHY, namer.personId(), NOW)).isInstanceOf(BusinessException.class);
        assertThat(offered(namer, byMe, named(namer.personId(), "another"))).isFalse();
        assertThat(offered(namer, byMe, byAnother)).as("one of them").isTrue();
        assertThat(offered(Callers.staff(Role.AUDITOR).get(), byAnother)).isTrue();
        assertThat(offered(Callers.staff(Role.APPROVER).get(), byAnother)).isFalse();
        assertThatCode(() -> byAnother.lift(WHY, namer.personId(), NOW)).doesNotThrowAnyException();
        assertThat(offered(namer, byAnother)).as("it is back").isFalse();
    }

    /** As the migration has left those who were named before a second person was asked for: agreed to, and by nobody. */
    @Test
    void what_was_named_before_the_rule_waits_for_nobody() throws IOException {
        KeptOut before = named("accused", "namer");
        FieldsOf.set(before, "agreedAt", NOW);
        assertThat(before.isAgreed()).isTrue();
        assertThat(before.isAgreeable("another")).isFalse();
        assertThatCode(() -> KeptOut.mustNotBeAlone(List.of(before), "namer")).doesNotThrowAnyException();
        try (InputStream file =
                KeptOut.class.getResourceAsStream("/db/migration/V0930__complaint_kept_out_agreed_so_far.sql")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .as("and no name that was given since")
                    .containsPattern("named_at < \\(SELECT .* FROM schema_history h WHERE h.version = '0800'\\)");
        }
    }

    @Test
    void those_are_offered_whom_the_act_takes_by_name_and_also_who_has_left() {
        ComplaintDetail.Parts parts = new ComplaintDetail.Parts();
        Caller reader = Callers.staff(Role.SUPERVISOR).get();
        Colleague gone = new Colleague("gone", "赵某", "Zhao", "zhao", List.of(Role.REVIEWER), false);
        Colleague free = new Colleague("free", "钱某", "Qian", "qian", List.of(Role.INTAKE), true);
        parts.staff = List.of(
                gone,
                free,
                new Colleague("accused", "孙某", "Sun", "sun", List.of(Role.SUPERVISOR), true),
                new Colleague("auditor", "李某", "Li", "li", List.of(Role.AUDITOR), true),
                new Colleague("admin", "周某", "Zhou", "zhou", List.of(Role.TENANT_ADMIN), true),
                new Colleague("nothing", "吴某", "Wu", "wu", List.of(), true));
        parts.keptOut = List.of(
                new KeptOutDetail(named("accused", "another"), parts.staff.get(2), reader.personId()),
                new KeptOutDetail(named("third", reader.personId()), null, reader.personId()));
        ComplaintDetail detail = detail(reader, parts);
        assertThat(detail.getNameable()).containsExactly(gone, free);
        assertThat(detail.getLiftable())
                .extracting(KeptOutDetail::getPersonId, KeptOutDetail::getOfficer)
                .containsExactly(tuple("accused", parts.staff.get(2)));
    }

    private static boolean offered(Caller reader, KeptOut... names) {
        ComplaintDetail.Parts parts = new ComplaintDetail.Parts();
        parts.keptOut = List.of(names).stream()
                .map(one -> new KeptOutDetail(one, null, reader.personId()))
                .toList();
        return detail(reader, parts).isOfficerBackable();
    }

    private static ComplaintDetail detail(Caller reader, ComplaintDetail.Parts parts) {
        Complaint complaint = AComplaint.anonymous();
        return new ComplaintDetail(complaint, null, null, parts, reader);
    }

    private static KeptOut named(String officer, String by) {
        return new KeptOut("complaint", officer, WHY, by, NOW);
    }
}
