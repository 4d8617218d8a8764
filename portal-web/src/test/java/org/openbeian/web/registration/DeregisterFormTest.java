package org.openbeian.web.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.common.Conflict;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Deregistration;
import org.openbeian.web.frame.text.Language;

/** Nobody signs what takes effect at once without having read so. */
class DeregisterFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    private final DeregisterForm form = new DeregisterForm();

    @BeforeEach
    void begin() {
        form.clock = new PortalClock(
                Clock.fixed(TODAY.atTime(10, 0).atZone(PortalClock.ZONE).toInstant(), PortalClock.ZONE));
        form.language = new Language() {
            @Override
            public Locale getLocale() {
                return Locale.ENGLISH;
            }
        };
    }

    private static Deregistration ending(LocalDate day) {
        return new Deregistration() {
            @Override
            public String getId() {
                return "id";
            }

            @Override
            public LocalDate getEndsOn() {
                return day;
            }

            @Override
            public LocalDate getDueOn() {
                return day.plusDays(28);
            }

            @Override
            public boolean isAtOnce(LocalDate today) {
                return !today.isBefore(day);
            }
        };
    }

    private String said(LocalDate day) {
        form.last = ending(day);
        return form.getAtOnce();
    }

    @Test
    void a_day_that_has_come_says_what_the_signature_does() {
        assertThat(said(TODAY.plusDays(1))).isNull();
        assertThat(said(TODAY)).contains("ends today");
        assertThat(said(TODAY.minusDays(1))).contains("yesterday", "runs until");
        assertThat(said(TODAY.minusDays(28))).contains("28 days ago", "runs until");
        assertThat(said(TODAY.minusDays(29))).contains("29 days ago", "was until", "recorded as late");
    }

    @Test
    void a_page_from_before_that_day_signs_nothing_after_it() {
        form.last = ending(TODAY.plusDays(1));
        form.setShown(form.getShown());
        form.last = ending(TODAY);
        assertThatThrownBy(form::sign).isInstanceOf(Conflict.class);
    }

    @Test
    void where_nothing_was_prepared_nothing_is_signed() {
        for (String sent : Arrays.asList("", null, "id")) {
            form.setShown(sent);
            assertThatThrownBy(form::sign).isInstanceOf(Conflict.class).hasMessageContaining("deregistration.moved");
        }
    }

    @Test
    void a_signed_one_names_its_day() {
        assertThat(form.language.text("done.deregistration_scheduled", "10 June"))
                .contains("10 June");
    }
}
