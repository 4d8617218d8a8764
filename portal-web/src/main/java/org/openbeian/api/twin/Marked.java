package org.openbeian.api.twin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.openbeian.api.Answer;
import org.openbeian.register.RegisterMark;
import org.openbeian.web.frame.request.CacheControl;

/**
 * Long answers made from the whole register. Whether anything has changed is told by the register's mark, before a single
 * entry is read.
 */
public final class Marked {

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Marked() {}

    /**
     * @param kind what tells this answer from others with the same mark
     * @param now a register that changed a moment ago gets no tag: the same mark may soon stand for more
     */
    public static Response.ResponseBuilder open(
            RegisterMark mark,
            String kind,
            Instant now,
            StreamingOutput whole,
            Request request,
            HttpServletRequest asked) {
        // who asks for the head only would else make us write all of it, to nobody
        Response.ResponseBuilder full = asked.getMethod().equals("HEAD") ? Response.ok() : Response.ok(whole);
        if (!mark.isSettled(now)) {
            return Answer.open(full, CacheControl.ASK_AGAIN);
        }
        EntityTag tag = Answer.tag(mark + " " + kind);
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        if (known == null && asked.getHeader("If-None-Match") == null && isUnchanged(mark, asked)) {
            known = Response.notModified();
        }
        return Answer.open(known == null ? full : known, CacheControl.ASK_AGAIN)
                .tag(tag)
                .header("Last-Modified", HTTP_DATE.format(mark.getLastModified()));
    }

    private static boolean isUnchanged(RegisterMark mark, HttpServletRequest asked) {
        String since = asked.getHeader("If-Modified-Since");
        if (since == null) {
            return false;
        }
        try {
            Instant known = HTTP_DATE.parse(since, Instant::from);
            return !mark.getLastModified().truncatedTo(ChronoUnit.SECONDS).isAfter(known);
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }
}
