package org.openbeian.complaint;

import static org.openbeian.access.Permission.READ_AUDIT;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;

/** Whom a complaint is about at the authority, and who therefore has no part in it (SOD-11); see {@link KeptOut}. */
@Stateless
public class OfficerNamingService {

    private static final int LONGEST = 300;

    @Inject
    ComplaintRepository complaints;

    @Inject
    KeptOutOfficers keptOut;

    @Inject
    ComplaintCases cases;

    @Inject
    ComplaintReminders reminders;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    /**
     * It is about an officer of the authority, who has no part in it from then on, beside those named before. The reason
     * stands in the trail.
     *
     * @param officer person id of one who works here, or has
     */
    @Requires(value = SUPERVISE, action = "complaintDecision.isAboutOfficer")
    public void isAboutOfficer(String id, String officer, String reason) {
        // whoever takes it at the same moment, or names somebody too, waits and is told
        cases.within(id, ComplaintCases.NAME_OFFICER, act -> {
            InputCheck typed = new InputCheck();
            String named = typed.text("officer", officer, LONGEST, true);
            String why = typed.reason("officerReason", reason, LONGEST);
            typed.check();
            String username = username("officer", named);
            act.because(cases.namingNobody(id, "officerReason", why)).on().isAbout(named);
            if (keptOut.of(id, named).isPresent()) {
                throw new Invalid("/officer", "complaint.kept_out_already");
            }
            KeptOut.mustBeNameable(keptOut.roles(named));
            KeptOut one = new KeptOut(id, named, why, act.by(), act.at());
            List<KeptOut> all = new ArrayList<>(keptOut.standing(id));
            all.add(one);
            keptOut.mustLeaveSomebody(act.on(), all);
            complaints.add(one);
            if (!one.isAgreed()) {
                reminders.named(act.on(), one);
            }
            audit.notes().note("about_officer", username);
        });
    }

    /**
     * A second person agrees that the officer is kept out: another supervisor, or an auditor, who handles none. From then on
     * whoever has named the officer may go on with it.
     *
     * @param officer person id of one who works here, or has
     */
    @Requires(
            value = {SUPERVISE, READ_AUDIT},
            action = "complaintDecision.agreeAboutOfficer")
    public void agreeAboutOfficer(String id, String officer) {
        cases.within(id, ComplaintCases.AGREE_OFFICER, act -> {
            act.on().mustBeOpen();
            String username = username("officer", officer);
            keptOut.of(id, officer)
                    .orElseThrow(() -> new Conflict("complaint.moved_on"))
                    .agree(act.by(), act.at());
            audit.notes().note("about_officer", username);
        });
    }

    /**
     * It is not about that officer after all. That is for another supervisor than the one who has named the officer, or for
     * an auditor, who handles none: where there are two supervisors nobody else is left. The reason stands in the trail.
     *
     * @param officer person id of one who works here, or has
     */
    @Requires(
            value = {SUPERVISE, READ_AUDIT},
            action = "complaintDecision.isNotAboutOfficer")
    public void isNotAboutOfficer(String id, String officer, String reason) {
        cases.within(id, ComplaintCases.OFFICER_BACK, act -> {
            InputCheck typed = new InputCheck();
            String named = typed.text("officerBack", officer, LONGEST, true);
            String why = typed.reason("officerBackReason", reason, LONGEST);
            typed.check();
            act.because(cases.namingNobody(id, "officerBackReason", why)).on().mustBeOpen();
            String username = username("officerBack", named);
            keptOut.of(id, named)
                    .orElseThrow(() -> new Invalid("/officerBack", "complaint.not_kept_out"))
                    .lift(why, act.by(), act.at());
            audit.notes().note("not_about_officer", username);
        });
    }

    private String username(String field, String officer) {
        return complaints
                .officer(officer, me.get().authorityId())
                .orElseThrow(() -> new Invalid("/" + field, "complaint.no_such_officer"));
    }
}
