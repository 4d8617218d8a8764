package org.openbeian.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openbeian.bulletin.NewBulletin;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Ids;
import org.openbeian.common.Json;
import org.openbeian.common.PortalClock;
import org.openbeian.openness.CorrectionAsk;
import org.openbeian.openness.CorrectionOutcome;
import org.openbeian.openness.Rectification;

/**
 * A small living world for whoever looks at the portal for the first time: three years of filings, registrations,
 * complaints, incidents and notices of both authorities. Told in {@code demo/world.json}, and lived through the services
 * behind the pages, each act by the person whose it is and in its own time, so that trails, clocks and certificates are
 * what they would be. Once, into a database in which nobody has filed anything; an interrupted world stays as it is, and each start says so.
 */
@ApplicationScoped
public class DemoWorld {

    private static final Logger LOG = Logger.getLogger(DemoWorld.class.getName());
    /** {@code ./portal run} looks for these words. */
    public static final String NOT_WHOLE = "The demo world is not whole";

    private static final int TICKET = 16;

    @Inject
    DemoServices to;

    @Inject
    DemoStart start;

    @Inject
    ProcessJobs jobs;

    @Resource
    ManagedThreadFactory threads;

    /** To be called when the processes can run and nobody works off their jobs yet. */
    public void unfold() {
        if (!Boolean.getBoolean("openbeian.demo-world")) {
            return;
        }
        if (!start.isFirst()) {
            if (!start.isWhole()) {
                LOG.warning(NOT_WHOLE + ": the start that made it was interrupted, or another node is at it");
            }
            return;
        }
        long began = System.nanoTime();
        JsonObject world = read();
        LocalDate today = to.clock.today();
        DemoLives lives = new DemoLives(to.clock.instant());
        Map<String, String> holders = new HashMap<>();
        for (JsonObject story : world.getJsonArray("systems").getValuesAs(JsonObject.class)) {
            holders.put(story.getString("zh"), story.getString("organisation"));
            system(world, story, lives, new Days(today, story.getString("zh")));
        }
        for (JsonObject story : world.getJsonArray("complaints").getValuesAs(JsonObject.class)) {
            JsonObject told = story.isNull("about")
                    ? story
                    : Json.createObjectBuilder(story)
                            .add("holder", holders.get(story.getString("about")))
                            .build();
            new DemoComplaint(to, of(story, lives), told, new Days(today, story.getString("story"))).begin();
        }
        for (JsonObject story : world.getJsonArray("incidents").getValuesAs(JsonObject.class)) {
            new DemoIncident(to, of(story, lives), story, new Days(today, story.getString("title"))).begin();
        }
        world.getJsonArray("rectifications")
                .getValuesAs(JsonObject.class)
                .forEach(story -> rectification(story, of(story, lives), new Days(today, story.getString("why"))));
        world.getJsonArray("bulletins")
                .getValuesAs(JsonObject.class)
                .forEach(story -> bulletin(story, of(story, lives), new Days(today, story.getString("zh"))));
        lives.live(threads, jobs);
        lives.authorities().forEach(this::countAnew);
        start.end();
        LOG.info(() -> "The demo world took " + (System.nanoTime() - began) / 1_000_000 + " ms; " + lives.failed()
                + " of its stories ended early");
    }

    /** The first figures of a start are counted while all this is happening. */
    private void countAnew(String authority) {
        try {
            to.people.asPortal(authority, () -> {
                to.statistics.count(Duration.ZERO);
                return null;
            });
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The figures of " + authority + " wait for the next round", e);
        }
    }

    private void system(JsonObject world, JsonObject story, DemoLives lives, Days days) {
        Agenda agenda = of(story, lives);
        DemoFiling filing = new DemoFiling(to, agenda, story, days, story.getString("goal"));
        filing.andThen(() -> new DemoRegistration(to, agenda, story, days, filing.id()).live());
        filing.begin(
                world.getJsonObject("kinds").getJsonObject(story.getString("kind")),
                "PROVIDER",
                lives.ofDrafts(filing));
    }

    private static Agenda of(JsonObject story, DemoLives lives) {
        return lives.of(story.getString("authority"));
    }

    private void rectification(JsonObject story, Agenda agenda, Days days) {
        String authority = story.getString("authority");
        Instant at = days.ago(story.getInt("ago"));
        agenda.at(at, story.getString("why"), () -> {
            byte[] ticket = new byte[TICKET];
            new SecureRandom().nextBytes(ticket);
            String number = to.people.asPortal(authority, () -> to.desk.registrationNumber(story.getString("system")));
            Rectification asked = to.people.asNobody(
                    authority,
                    () -> to.corrections.ask(new CorrectionAsk(ticket, number)
                            .of(story.getString("field"))
                            .saying(story.getString("right"), story.getString("why"), null)));
            if (story.containsKey("outcome")) {
                CorrectionOutcome outcome = CorrectionOutcome.valueOf(story.getString("outcome"));
                agenda.at(
                        days.after(at, 3),
                        story.getString("why"),
                        () -> to.people.act(
                                "intake1." + authority,
                                authority,
                                () -> to.correctionDesk.answer(
                                        asked.getId(),
                                        outcome,
                                        story.getString("reasons"),
                                        outcome == CorrectionOutcome.ACCEPTED ? story.getString("right") : null)));
            }
        });
    }

    private void bulletin(JsonObject story, Agenda agenda, Days days) {
        String authority = story.getString("authority");
        Instant at = days.ago(story.getInt("ago"));
        agenda.at(at, story.getString("zh"), () -> {
            LocalDateTime from =
                    LocalDateTime.ofInstant(at, PortalClock.ZONE).withSecond(0).withNano(0);
            NewBulletin notice = new NewBulletin();
            notice.setKind(story.getString("kind"));
            notice.setTitleZh(story.getString("zh"));
            notice.setTitleEn(story.getString("en"));
            notice.setTextZh(story.getString("textZh"));
            notice.setTextEn(story.getString("textEn"));
            notice.setFrom(from.toString());
            notice.setUntil(from.plusDays(story.getInt("days")).toString());
            to.people.act("admin1." + authority, authority, () -> to.bulletins.publish(Ids.next(), notice));
        });
    }

    private static JsonObject read() {
        try (InputStream in = DemoWorld.class.getResourceAsStream("/demo/world.json")) {
            return CanonicalJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
