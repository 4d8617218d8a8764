package org.openbeian.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;

class NewBulletinTitlesTest {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    @Test
    void each_title_is_in_its_language() {
        assertThat(wrong("系统维护", "Maintenance")).isEmpty();
        assertThat(wrong("系统维护", "系统维护")).containsExactly("noticeTitleEn");
        assertThat(wrong("系统维护", "Maintenance 维护")).containsExactly("noticeTitleEn");
        assertThat(wrong("系统维护", "2026")).containsExactly("noticeTitleEn");
        assertThat(wrong("Maintenance", "Maintenance")).containsExactly("noticeTitleZh");
    }

    @Test
    void a_moment_may_be_written_as_the_hint_writes_it() {
        NewBulletin notice = of("系统维护", "Maintenance");
        notice.setFrom("2026-11-03 20:00");
        assertThat(notice.checked(NOW).beginsAt()).isEqualTo(Instant.parse("2026-11-03T12:00:00Z"));
    }

    private static List<String> wrong(String zh, String en) {
        try {
            of(zh, en).checked(NOW);
            return List.of();
        } catch (Invalid refused) {
            return refused.errors().stream().map(FieldError::getField).toList();
        }
    }

    private static NewBulletin of(String zh, String en) {
        NewBulletin notice = new NewBulletin();
        notice.setKind(BulletinKind.values()[0].name());
        notice.setTitleZh(zh);
        notice.setTitleEn(en);
        notice.setTextZh("今晚维护。");
        notice.setTextEn("Maintenance tonight.");
        notice.setFrom("2026-11-03T20:00");
        notice.setUntil("2026-11-04T20:00");
        return notice;
    }
}
