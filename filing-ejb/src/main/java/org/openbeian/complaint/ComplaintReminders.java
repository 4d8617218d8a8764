package org.openbeian.complaint;

import static org.openbeian.access.Permission.ADMINISTER;
import static org.openbeian.access.Permission.DECIDE;
import static org.openbeian.access.Permission.READ_AUDIT;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openbeian.access.Permission;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.notification.StaffNotice;
import org.openbeian.notification.StaffNotices;

/**
 * What the supervisors are told about a complaint that waits: its number, which clock and which day, each once. An
 * officer whom the complaint is about hears of it from nobody (SOD-11).
 */
@ApplicationScoped
class ComplaintReminders {

    /** How the keys of these notices begin; the id of the complaint and what is told follow. */
    static final String KEY = "complaint/";

    static final String URGENT = "urgent";
    static final String REVIEW = "review";
    static final String STANDS = "stands";

    @Inject
    StaffNotices notices;

    @Inject
    KeptOutOfficers keptOut;

    /** Somebody is in danger, and nobody may have looked at the desk. Each answers whether it was told now. */
    boolean urgent(Complaint complaint) {
        return tell(
                complaint,
                new StaffNotice(
                        "STAFF_COMPLAINT_URGENT", complaint.getId(), complaint.getNumber(), key(complaint, URGENT)));
    }

    static String key(Complaint complaint, String what) {
        return KEY + complaint.getId() + "/" + what;
    }

    /** Two hours more are over and the danger is still there: whoever decides for the authority is told as well, once. */
    boolean urgentStands(Complaint complaint) {
        String once = key(complaint, STANDS);
        if (notices.isWritten(once)) {
            return false;
        }
        StaffNotice notice = new StaffNotice("STAFF_COMPLAINT_STANDS", complaint.getId(), complaint.getNumber(), once);
        tell(complaint, notice);
        notices.tell(
                DECIDE,
                new StaffNotice("STAFF_COMPLAINT_STANDS", complaint.getId(), complaint.getNumber(), once + "/decide"),
                except(complaint));
        return true;
    }

    /** Who was not in it before has to look at an answer again. */
    boolean review(Complaint complaint) {
        return tell(
                complaint,
                new StaffNotice(
                        "STAFF_COMPLAINT_REVIEW", complaint.getId(), complaint.getNumber(), key(complaint, REVIEW)));
    }

    /**
     * A colleague was named to be kept out, and a second person has to say yes or no before whoever named them goes on: the
     * other supervisors and the auditors are told, of a name once.
     */
    void named(Complaint complaint, KeptOut name) {
        Set<String> except = new HashSet<>(except(complaint));
        except.add(name.getOfficer());
        except.add(name.getNamedBy());
        String once = KEY + complaint.getId() + "/named/" + name.getId();
        for (Permission whose : List.of(SUPERVISE, READ_AUDIT)) {
            notices.tell(
                    whose,
                    new StaffNotice(
                            "STAFF_COMPLAINT_NAMED",
                            complaint.getId(),
                            complaint.getNumber(),
                            whose == SUPERVISE ? once : once + "/a"),
                    except);
        }
    }

    /**
     * No officer is left who can handle it: whoever appoints one is told, and whoever sees to it that somebody does.
     *
     * @param last whose conflict of interest has brought it there; another time it is told anew
     */
    void nobodyLeft(Complaint complaint, String last) {
        String once = key(complaint, "nobody") + "/" + last;
        notices.tell(
                READ_AUDIT,
                new StaffNotice("STAFF_COMPLAINT_NOBODY", complaint.getId(), complaint.getNumber(), once + "/a"),
                keptOut.conflicted(complaint.getAiSystemId()));
        notices.tell(
                ADMINISTER, new StaffNotice("STAFF_STUCK_COMPLAINT", complaint.getId(), complaint.getNumber(), once));
    }

    /** A clock runs out on that day. */
    boolean soon(Complaint complaint, String clock, LocalDate due) {
        return tell(complaint, notice(complaint, "STAFF_COMPLAINT_SOON", clock, due));
    }

    /** A clock has run out, whether or not anything has been told before. */
    boolean overdue(Complaint complaint, String clock, LocalDate due) {
        return tell(complaint, notice(complaint, "STAFF_COMPLAINT_OVERDUE", clock, due));
    }

    private static StaffNotice notice(Complaint complaint, String kind, String clock, LocalDate due) {
        ClockDefinition definition = ClockDefinitions.get(clock);
        // a clock that was given more time can be near and late once more
        String once = key(complaint, clock) + "/" + due + (kind.endsWith("SOON") ? "/s" : "");
        return new StaffNotice(kind, complaint.getId(), complaint.getNumber(), once)
                .clock(definition.getNameZh(), definition.getNameEn())
                .due(due);
    }

    private boolean tell(Complaint complaint, StaffNotice notice) {
        return notices.tell(SUPERVISE, notice, except(complaint));
    }

    private Set<String> except(Complaint complaint) {
        return keptOut.of(complaint.getId());
    }
}
