package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
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
import org.openbeian.registration.FilingService;

/** A form that is sent twice, one after the other or at once, makes one. */
@ExtendWith(ArquillianExtension.class)
class SentTwiceIT {

    private static final String HERE = "beihai";

    @Inject
    People people;

    @Inject
    FilingService filings;

    @Inject
    BulletinDeskService bulletins;

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
