package org.openbeian.bulletin;

import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;

/** A notice as it was typed; what is wrong is told for all fields at once. */
public class NewBulletin implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** A line in Chinese; English takes about twice the letters. */
    private static final int LONGEST_TITLE = 60;

    private static final int LONGEST_TEXT = 2000;
    private static final int ENGLISH = 2;

    /** A moment without seconds, with a second's fraction to spare. */
    private static final int LONGEST_MOMENT = 30;

    /** What lasts longer is no notice any more. */
    static final Duration LONGEST = Duration.ofDays(366);

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private String kind;
    private String titleZh;
    private String titleEn;
    private String textZh;
    private String textEn;
    private String from;
    private String until;

    private transient BulletinKind is;
    private transient Instant beginsAt;
    private transient Instant endsAt;

    /** As they were typed. */
    String[] answers() {
        return new String[] {kind, titleZh, titleEn, textZh, textEn, from, until};
    }

    /** @throws Invalid with one error per wrong field */
    NewBulletin checked(Instant now) {
        InputCheck typed = new InputCheck();
        is = Arrays.stream(BulletinKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
        if (is == null) {
            typed.wrong("noticeKind", "field.required");
        }
        titleZh = typed.line("noticeTitleZh", titleZh, LONGEST_TITLE, true);
        titleEn = typed.line("noticeTitleEn", titleEn, LONGEST_TITLE * ENGLISH, true);
        if (titleZh != null && !HAN.matcher(titleZh).find()) {
            typed.wrong("noticeTitleZh", "bulletin.title_zh");
        }
        if (titleEn != null
                && (HAN.matcher(titleEn).find() || !LATIN.matcher(titleEn).find())) {
            typed.wrong("noticeTitleEn", "bulletin.title_en");
        }
        textZh = typed.text("noticeTextZh", textZh, LONGEST_TEXT, true);
        textEn = typed.text("noticeTextEn", textEn, LONGEST_TEXT * ENGLISH, true);
        beginsAt = moment(typed, "noticeFrom", from, now);
        endsAt = moment(typed, "noticeUntil", until, now);
        if (beginsAt != null && endsAt != null) {
            if (!endsAt.isAfter(beginsAt)) {
                typed.wrong("noticeUntil", "bulletin.until_before_from");
            } else if (Duration.between(beginsAt, endsAt).compareTo(LONGEST) > 0) {
                typed.wrong("noticeUntil", "bulletin.too_long", LONGEST.toDays());
            } else if (is == BulletinKind.DEADLINE_SHIFT) {
                if (day(endsAt.minusNanos(1)).isBefore(day(now))) {
                    typed.wrong("noticeUntil", "bulletin.shift_over");
                }
            } else if (!endsAt.isAfter(now)) {
                typed.wrong("noticeUntil", "bulletin.over");
            }
        }
        typed.check();
        return this;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PortalClock.ZONE);
    }

    private static Instant moment(InputCheck typed, String field, String given, Instant now) {
        String text = typed.line(field, given, LONGEST_MOMENT, true);
        if (text == null) {
            return null;
        }
        try {
            Instant moment = LocalDateTime.parse(text.replace(' ', 'T'))
                    .atZone(PortalClock.ZONE)
                    .toInstant();
            if (Duration.between(now, moment).abs().compareTo(LONGEST) > 0) {
                typed.wrong(field, "bulletin.too_far", LONGEST.toDays());
                return null;
            }
            return moment;
        } catch (DateTimeException | ArithmeticException unreadable) {
            typed.wrong(field, "bulletin.when");
            return null;
        }
    }

    BulletinKind is() {
        return is;
    }

    Instant beginsAt() {
        return beginsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTitleZh() {
        return titleZh;
    }

    public void setTitleZh(String titleZh) {
        this.titleZh = titleZh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getTextZh() {
        return textZh;
    }

    public void setTextZh(String textZh) {
        this.textZh = textZh;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    /** Such as {@code 2026-12-01T20:00}, in the authority's zone. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
