package org.openbeian.web.frame.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbeian.common.PortalClock;

/**
 * {@code #{lang}}: the language of this page, and how things are written in it.
 *
 * <p>Asked for by {@code ?lang=en}, which public pages carry on in their links, as they have no cookie; for somebody
 * signed in it is kept in the session. Otherwise the browser's wish counts, and Chinese if it wishes neither.
 */
@Named("lang")
@RequestScoped
public class Language {

    private static final String KEY = Language.class.getName();
    private static final String WITHOUT_BODY = KEY + ".withoutBody";
    private static final Pattern IN_ADDRESS = Pattern.compile("(?:^|&)lang=(en|zh)(?:&|$)");
    private static final String PLACE = "\u0000";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Inject
    HttpServletRequest request;

    /** Chinese or English. */
    public static Locale of(HttpServletRequest request) {
        Locale known = (Locale) request.getAttribute(KEY);
        if (known == null) {
            known = choose(request);
            request.setAttribute(KEY, known);
        }
        return known;
    }

    /** From now on only the address is asked: the container would wait for the rest of a form to find a parameter. */
    public static void withoutBody(HttpServletRequest request) {
        request.setAttribute(WITHOUT_BODY, Boolean.TRUE);
    }

    private static String inAddress(String query) {
        Matcher asked = IN_ADDRESS.matcher(query == null ? "" : query);
        return asked.find() ? asked.group(1) : null;
    }

    private static Locale choose(HttpServletRequest request) {
        String asked = asked(request);
        HttpSession session = request.getSession(false);
        if (session != null) {
            if (asked != null) {
                session.setAttribute(KEY, asked);
            }
            String kept = (String) session.getAttribute(KEY);
            if (kept != null) {
                return Locale.forLanguageTag(kept);
            }
        }
        if (asked != null) {
            return Locale.forLanguageTag(asked);
        }
        Locale wished = request.getLocale();
        return request.getHeader("Accept-Language") != null
                        && wished.getLanguage().equals("en")
                ? Locale.ENGLISH
                : Locale.CHINESE;
    }

    private static String asked(HttpServletRequest request) {
        String asked;
        try {
            asked = request.getAttribute(WITHOUT_BODY) == null
                    ? request.getParameter("lang")
                    : inAddress(request.getQueryString());
        } catch (IllegalStateException unreadable) {
            // the server names no field of a form that it finds too long or broken; the page that says so has a
            // language
            withoutBody(request);
            asked = inAddress(request.getQueryString());
        }
        return "en".equals(asked) || "zh".equals(asked) ? asked : null;
    }

    /** Remembers the language of somebody who signs in. */
    public static void keep(HttpSession session, String language) {
        session.setAttribute(KEY, language);
    }

    /** The address with the language that this request asked for; unchanged where the session remembers it. */
    public static String keptIn(HttpServletRequest request, String url) {
        String asked = asked(request);
        return asked == null || request.getSession(false) != null || url.contains("lang=")
                ? url
                : url + (url.contains("?") ? "&" : "?") + "lang=" + asked;
    }

    /** The same page, asked for in the other language. */
    public static String switched(HttpServletRequest request, String page) {
        String other = "lang=" + (of(request).equals(Locale.ENGLISH) ? "zh" : "en");
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String rest = query.replaceAll("(^|&)lang=[^&]*", "").replaceAll("^&", "");
        return page + "?" + (rest.isEmpty() ? "" : rest + "&") + other;
    }

    public Locale getLocale() {
        return of(request);
    }

    public boolean isEnglish() {
        return getLocale().equals(Locale.ENGLISH);
    }

    /** What a form by GET has to carry on; empty where nothing was asked for or the session remembers it. */
    public String getAsked() {
        String asked = asked(request);
        return asked == null || request.getSession(false) != null ? "" : asked;
    }

    /** For the lang attribute. */
    public String getTag() {
        return isEnglish() ? "en" : "zh-Hans";
    }

    /** What the other language is called in itself, for the link to it. */
    public String getOtherTag() {
        return isEnglish() ? "zh-Hans" : "en";
    }

    public Texts getTexts() {
        return Texts.in(getLocale());
    }

    /** The one of two names that fits; the Chinese one where there is no English one. */
    public String of(String zh, String en) {
        boolean noEnglish = en == null || en.isBlank();
        return isEnglish() && !noEnglish ? en : zh == null && !noEnglish ? en : zh;
    }

    /** A sentence with its places filled in. */
    public String text(String key, Object... args) {
        return getTexts().sentence(key, args);
    }

    /** The word for a state, as a page marks it; of whichever table, see {@link StateWords}. */
    public String state(String table, Object state) {
        return getTexts().get(StateWords.key(table, state));
    }

    /** What stands in a sentence before its one place. */
    public String before(String key) {
        return around(key)[0];
    }

    /** What stands in a sentence after its one place. */
    public String after(String key) {
        return around(key)[1];
    }

    private String[] around(String key) {
        String[] around = text(key, PLACE).split(PLACE, -1);
        if (around.length != 2) {
            throw new IllegalArgumentException(key + " has not one place, but " + (around.length - 1));
        }
        return around;
    }

    /** Whether there is such a text; for hints, which not every field has. */
    public boolean has(String key) {
        return getTexts().containsKey(key);
    }

    /** A statutory source, by the name it has in this language. */
    public String law(String source) {
        if (source == null) {
            return null;
        }
        return isEnglish() ? LawNames.english(source) : LawNames.chinese(source);
    }

    /** Whether a source is the authority's own rule and no law. */
    public boolean isOwnRule(String source) {
        return source != null && (source.equals(text("grading.own_rule")) || LawNames.isOwn(source));
    }

    /** The language of a source where it is not that of the page; null where it is. */
    public String lawTag(String source) {
        return source == null || isEnglish() || LawNames.isChinese(law(source)) ? null : "en";
    }

    /** {@code 2026-11-23}, in the authority's zone. */
    public String date(Object when) {
        if (when instanceof Instant instant) {
            return DATE.format(instant.atZone(PortalClock.ZONE));
        }
        return when instanceof LocalDate day ? DATE.format(day) : when == null ? "" : when.toString();
    }

    /** {@code 2026-11-23 10:20 (UTC+8)}. */
    public String time(Instant when) {
        return when == null ? "" : MINUTE.format(when.atZone(PortalClock.ZONE)) + " (UTC+8)";
    }

    /** {@code 2026-11-23 10:20:41 (UTC+8)}, where seconds matter: receipts. */
    public String second(Instant when) {
        return when == null ? "" : SECOND.format(when.atZone(PortalClock.ZONE)) + " (UTC+8)";
    }

    /** {@code 1,000,000}; digits after the point stay as they are. */
    public String number(Object number) {
        if (number == null || number.toString().isBlank()) {
            return "";
        }
        try {
            return new DecimalFormat("#,##0.####################", DecimalFormatSymbols.getInstance(Locale.ROOT))
                    .format(new BigDecimal(number.toString()));
        } catch (NumberFormatException notANumber) {
            return number.toString();
        }
    }
}
