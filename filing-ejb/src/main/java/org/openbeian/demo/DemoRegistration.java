package org.openbeian.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openbeian.common.Ids;
import org.openbeian.common.Json;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.SectionDetail;
import org.openbeian.supervision.Ground;

/** What happens to a registered system of the demo world: changes, renewals, measures, orders and the end. */
final class DemoRegistration {

    private static final String SUPERVISOR = "supervisor1.";
    private static final String DECISION = "事实清楚，证据充分，同意监管人员的建议。";
    private static final int MEASURE_DAYS = 30;
    private static final int NOTICE_DAYS = 10;

    private final DemoServices to;
    private final Agenda agenda;
    private final JsonObject story;
    private final Days days;
    private final String id;
    private final String authority;
    private final String filer;
    private final String signer;

    DemoRegistration(DemoServices to, Agenda agenda, JsonObject story, Days days, String id) {
        this.to = to;
        this.agenda = agenda;
        this.story = story;
        this.days = days;
        this.id = id;
        this.authority = story.getString("authority");
        this.filer = story.getString("organisation") + ".filer";
        this.signer = story.getString("organisation") + ".signer";
    }

    void live() {
        if (!story.containsKey("then")) {
            return;
        }
        List<JsonObject> events = story.getJsonArray("then").getValuesAs(JsonObject.class);
        List<Instant> moments = moments(story, days);
        for (int i = 0; i < moments.size(); i++) {
            JsonObject event = events.get(i);
            Instant at = moments.get(i);
            plan(at, () -> happen(event, at));
        }
    }

    /** When each of these events happens: one after the other, also where a holiday would bring two to one day. */
    static List<Instant> moments(JsonObject story, Days days) {
        List<Instant> moments = new ArrayList<>();
        for (JsonObject event : story.getJsonArray("then").getValuesAs(JsonObject.class)) {
            Instant at = days.ago(story.getInt("begun") - event.getInt("after"));
            Instant last = moments.isEmpty() ? Instant.MIN : moments.get(moments.size() - 1);
            moments.add(at.isAfter(last) ? at : days.after(last, 1));
        }
        return moments;
    }

    private void happen(JsonObject event, Instant at) throws Exception {
        switch (event.getString("do")) {
            case "amend" -> amend(event, at);
            case "renew" -> follow(to.people.as(filer, authority, () -> to.changes.openRenewal(id)), at);
            case "confirm" -> to.people.act(filer, authority, () -> to.changes.confirm(id));
            case "suspend" -> order(event, at, FilingEvent.SUSPEND, Ground.INSPECTION_FAILED);
            case "lift" -> order(event, at, FilingEvent.LIFT, Ground.MEASURES_VERIFIED);
            case "revoke" -> order(event, at, FilingEvent.REVOKE, Ground.NOT_PUT_RIGHT);
            case "measure" -> {
                LocalDate due = LocalDate.ofInstant(at, PortalClock.ZONE).plusDays(event.getInt("days", MEASURE_DAYS));
                supervise(() -> to.measures.orderMeasure(
                        Ids.next(), id, event.getString("text"), event.getString("wanted"), due, null));
            }
            case "measureAnswered" -> {
                String measure = measure();
                to.people.act(filer, authority, () -> to.measures.answerMeasure(measure, event.getString("text")));
            }
            case "measureVerified" -> {
                String measure = measure();
                String shown = to.people.asPortal(authority, () -> to.desk.evidenceShown(id));
                supervise(() -> to.measures.judgeMeasure(measure, true, null, shown));
            }
            case "deregister" -> {
                LocalDate endsOn = LocalDate.ofInstant(at, PortalClock.ZONE).plusDays(NOTICE_DAYS);
                to.people.act(filer, authority, () -> to.deregistrations.prepare(id, endsOn, event.getString("plan")));
                plan(
                        days.after(at, 1),
                        () -> to.people.act(
                                signer,
                                authority,
                                () -> to.deregistrations.sign(
                                        id,
                                        to.deregistrations
                                                .last(id)
                                                .orElseThrow()
                                                .getId())));
            }
            default -> throw new IllegalArgumentException(event.getString("do"));
        }
    }

    private void amend(JsonObject event, Instant at) throws Exception {
        LocalDate since = LocalDate.ofInstant(at, PortalClock.ZONE).minusDays(2);
        follow(
                to.people.as(filer, authority, () -> {
                    String change = to.changes.openAmendment(id, event.getString("what"), since);
                    SectionDetail page = to.filings.detail(change).section("system");
                    JsonObjectBuilder answers = Json.createObjectBuilder();
                    page.answers().forEach(answers::add);
                    answers.add("purpose", event.getString("purpose"));
                    to.filings.save(change, "system", answers.build(), page.version());
                    return change;
                }),
                at);
    }

    private void follow(String change, Instant at) {
        new DemoFiling(to, agenda, story, days, "REGISTERED").goOn(change, id, at);
    }

    /** Proposed by supervision, ordered by an approver: what the holder is heard on once the term has ended. */
    private void order(JsonObject event, Instant at, FilingEvent what, Ground ground) throws Exception {
        String urgency = event.getString("urgency", null);
        LocalDate hearing = what == FilingEvent.REVOKE || what == FilingEvent.SUSPEND && urgency == null
                ? LocalDate.ofInstant(at, PortalClock.ZONE).plusDays(12)
                : null;
        supervise(() -> to.supervision.propose(
                id,
                what,
                ground,
                event.getString("reasons"),
                event.getString("evidence", null),
                hearing,
                null,
                urgency));
        String proposal = to.people.asPortal(authority, () -> to.desk.proposal(id));
        // who has suspended it leaves the review of that to another
        String approver = (what == FilingEvent.LIFT ? "approver2." : "approver1.") + authority;
        plan(
                days.after(at, hearing == null ? 3 : 12),
                () -> to.people.act(approver, authority, () -> to.supervision.order(proposal, DECISION, null, null)));
    }

    private String measure() throws Exception {
        return to.people.asPortal(authority, () -> to.desk.measure(id));
    }

    private void supervise(Agenda.Happening act) throws Exception {
        to.people.act(SUPERVISOR + authority, authority, act);
    }

    private void plan(Instant at, Agenda.Happening what) {
        agenda.at(at, story.getString("zh"), what);
    }
}
