package org.openbeian.demo;

import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openbeian.common.PortalClock;
import org.openbeian.complaint.Lodging;
import org.openbeian.complaint.LodgingReceipt;
import org.openbeian.complaint.OtherBody;
import org.openbeian.complaint.Outcome;
import org.openbeian.complaint.ReceiptCode;
import org.openbeian.complaint.Wish;

/** One complaint of the demo world, from the public form to where its story leaves it. */
final class DemoComplaint {

    private static final List<String> STEPS =
            List.of("NEW", "TAKEN", "ACCEPTED", "WITH_PROVIDER", "INVESTIGATING", "ANSWERED");
    private static final int TICKET = 16;

    private final DemoServices to;
    private final Agenda agenda;
    private final JsonObject story;
    private final String authority;
    private final String officer;
    private final Days days;
    private LodgingReceipt receipt;

    DemoComplaint(DemoServices to, Agenda agenda, JsonObject story, Days days) {
        this.to = to;
        this.agenda = agenda;
        this.story = story;
        this.days = days;
        this.authority = story.getString("authority");
        this.officer =
                "supervisor" + (1 + Math.floorMod(story.getString("story").hashCode(), 2)) + "." + authority;
    }

    void begin() {
        Instant at = days.ago(story.getInt("ago"));
        plan(at, () -> {
            Lodging lodging = lodging(LocalDate.ofInstant(at, PortalClock.ZONE));
            receipt = to.people.asNobody(authority, () -> to.lodging.lodge(lodging));
            if (story.getString("goal").equals("WITHDRAWN")) {
                plan(days.after(at, 1), () -> to.people.asNobody(authority, () -> to.statuses.withdraw(code())));
            } else {
                take(days.soonAfter(at, 2));
            }
        });
    }

    private Lodging lodging(LocalDate on) throws Exception {
        byte[] ticket = new byte[TICKET];
        new SecureRandom().nextBytes(ticket);
        Lodging lodging = new Lodging()
                .on(ticket)
                .asking(Wish.valueOf(story.getString("wish")), story.getString("category"))
                .telling(story.getString("story"), on.minusDays(1).toString());
        if (story.containsKey("named")) {
            lodging.aboutUnknown(story.getString("named"), null);
        } else {
            lodging.about(to.people.asPortal(authority, () -> to.desk.registrationNumber(story.getString("about"))));
        }
        return story.containsKey("name")
                ? lodging.named(story.getString("name"), story.getString("contact"), true)
                : lodging;
    }

    private boolean reaches(String step) {
        String goal = story.getString("goal");
        String last = goal.startsWith("ANSWERED") ? "ANSWERED" : STEPS.contains(goal) ? goal : "TAKEN";
        return STEPS.indexOf(step) <= STEPS.indexOf(last);
    }

    private void take(Instant at) {
        if (!reaches("TAKEN")) {
            return;
        }
        plan(at, () -> {
            handle(() -> to.cases.take(id()));
            switch (story.getString("goal")) {
                case "REFUSED" -> handle(() -> to.decisions.refuse(id(), story.getString("answer"), shown()));
                case "TRANSFERRED" ->
                    handle(() -> to.decisions.transfer(id(), OtherBody.POLICE_110, story.getString("answer"), shown()));
                default -> accept(days.after(at, 0));
            }
        });
    }

    private void accept(Instant at) {
        if (!reaches("ACCEPTED")) {
            return;
        }
        plan(at, () -> {
            handle(() -> to.decisions.accept(id(), story.getString("category"), null, "已受理，将在期限内答复。"));
            if (reaches("WITH_PROVIDER")) {
                plan(days.after(at, 1), () -> forward(days.after(at, 1)));
            }
        });
    }

    private void forward(Instant at) throws Exception {
        handle(() -> to.decisions.forward(id(), story.getString("question")));
        if (story.containsKey("reply") && !story.isNull("reply")) {
            plan(days.soonAfter(at, 4), () -> to.people.act(provider(), authority, this::reply));
        }
        if (reaches("ANSWERED")) {
            // behind the day until which the provider has time
            plan(days.after(at, 14), this::answer);
        }
    }

    private String provider() {
        return story.getString("holder") + ".filer";
    }

    private void reply() {
        to.questions.mine().stream()
                .filter(question -> question.getNumber().equals(receipt.getNumber()) && question.isOpen())
                .findFirst()
                .ifPresent(question -> to.questions.answer(question.getId(), story.getString("reply")));
    }

    private void answer() throws Exception {
        Outcome outcome =
                switch (story.getString("goal")) {
                    case "ANSWERED_UPHELD" -> Outcome.UPHELD;
                    case "ANSWERED_PARTLY" -> Outcome.PARTLY_UPHELD;
                    default -> Outcome.NOT_UPHELD;
                };
        handle(() -> to.decisions.answer(id(), outcome, story.getString("answer"), shown()));
    }

    /** As the officer sees it now. */
    private String shown() {
        return to.cases.open(id()).getShown();
    }

    private String id() {
        return receipt.getComplaintId();
    }

    private ReceiptCode code() {
        return ReceiptCode.asTyped(receipt.getCode());
    }

    private void handle(Agenda.Happening act) throws Exception {
        to.people.act(officer, authority, act);
    }

    private void plan(Instant at, Agenda.Happening what) {
        agenda.at(at, story.getString("story"), what);
    }
}
