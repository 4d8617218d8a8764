package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.bulletin.BulletinDeskService;
import org.openbeian.bulletin.NewBulletin;
import org.openbeian.common.PortalClock;
import org.openbeian.complaint.ComplaintCaseService;
import org.openbeian.complaint.ComplaintLodgingService;
import org.openbeian.complaint.Lodging;
import org.openbeian.complaint.Wish;
import org.openbeian.registration.FilingService;
import org.openbeian.supervision.MeasureService;
import org.openbeian.supervision.StoryService;
import org.openbeian.supervision.SupervisionService;

/** A form that is sent twice, one after the other or at once, makes one. */
@ExtendWith(ArquillianExtension.class)
class SentTwiceIT {

    private static final String HERE = "beihai";
    private static final String SUPERVISOR = "supervisor1." + HERE;

    @Inject
    People people;

    @Inject
    FilingService filings;

    @Inject
    BulletinDeskService bulletins;

    @Inject
    Registered registered;

    @Inject
    SupervisionService supervision;

    @Inject
    MeasureService measureService;

    @Inject
    StoryService stories;

    @Inject
    ComplaintLodgingService lodging;

    @Inject
    ComplaintCaseService complaints;

    @Resource
    ManagedExecutorService threads;

    @Test
    void a_draft() throws Exception {
        String form = UUID.randomUUID().toString();
        Set<String> opened = new HashSet<>(atOnce(() -> draft("两次", form)));
        opened.add(draft("两次", form));
        assertThat(opened).hasSize(1);
        assertThat(draft("改过的", form)).as("gone back to and changed").isNotIn(opened);
        assertThat(draft("两次", UUID.randomUUID().toString())).isNotIn(opened);
    }

    private String draft(String name, String form) {
        return people.ask("yunxiu.filer", HERE, () -> filings.open(name, null, form));
    }

    @Test
    void a_notice() throws Exception {
        String form = UUID.randomUUID().toString();
        Set<String> published = new HashSet<>(atOnce(() -> notice("停机一次", form)));
        published.add(notice("停机一次", form));
        assertThat(published).hasSize(1);
        assertThat(notice("停机两次", form)).isNotIn(published);
    }

    private String notice(String title, String form) {
        LocalDate day = LocalDate.now(PortalClock.ZONE).plusDays(40);
        NewBulletin notice = new NewBulletin();
        notice.setKind("GENERAL");
        notice.setTitleZh(title);
        notice.setTitleEn("Down for an hour");
        notice.setTextZh("期间不能提交。");
        notice.setTextEn("Nothing can be handed in meanwhile.");
        notice.setFrom(day + "T08:00");
        notice.setUntil(day + "T09:00");
        return people.ask(
                "admin1." + HERE, HERE, () -> bulletins.publish(form, notice).getId());
    }

    @Test
    void a_measure() throws Exception {
        String id = registered.registration();
        String form = UUID.randomUUID().toString();
        assertThat(atOnce(() -> measure(id, "补充标识，详见案卷记录。", form))).hasSize(2);
        assertThat(measure(id, "补充标识，详见案卷记录。", form)).isEqualTo("1");
        assertThat(measure(id, "补充标识和说明，详见案卷记录。", form))
                .as("gone back to and changed")
                .isEqualTo("2");
    }

    /** How many there are afterwards. */
    private String measure(String id, String text, String form) {
        LocalDate due = LocalDate.now(PortalClock.ZONE).plusDays(40);
        people.as(SUPERVISOR, HERE, () -> measureService.orderMeasure(form, id, text, null, due, null));
        return Integer.toString(people.ask(SUPERVISOR, HERE, () -> stories.story(id))
                .getMeasures()
                .size());
    }

    @Test
    void a_message_to_who_complains() throws Exception {
        String system = registered.registration();
        String number =
                people.ask(SUPERVISOR, HERE, () -> stories.story(system)).getNumber();
        byte[] ticket = new byte[16];
        new SecureRandom().nextBytes(ticket);
        String id = people.asNobody(
                        HERE,
                        () -> lodging.lodge(new Lodging()
                                .on(ticket)
                                .about(number)
                                .asking(Wish.REPORT, "CMP-NOLABEL")
                                .telling("图片没有任何标识，请查。", null)))
                .getComplaintId();
        people.as(SUPERVISOR, HERE, () -> complaints.take(id));
        String form = UUID.randomUUID().toString();
        assertThat(atOnce(() -> message(id, "请补充截图。", form))).hasSize(2);
        assertThat(message(id, "请补充截图。", form)).isEqualTo("1");
        assertThat(message(id, "请补充截图和时间。", form))
                .as("gone back to and changed")
                .isEqualTo("2");
    }

    private String message(String id, String text, String form) {
        people.as(SUPERVISOR, HERE, () -> complaints.write(form, id, text));
        return Integer.toString(people.ask(SUPERVISOR, HERE, () -> complaints.open(id))
                .getMessages()
                .size());
    }

    private List<String> atOnce(java.util.concurrent.Callable<String> press) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<String>> pressed = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            pressed.add(threads.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                return press.call();
            }));
        }
        List<String> made = new ArrayList<>();
        for (Future<String> one : pressed) {
            made.add(one.get(60, TimeUnit.SECONDS));
        }
        return made;
    }
}
