package org.openbeian.api.register;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.openbeian.api.PortalApi;
import org.openbeian.api.twin.Atom;
import org.openbeian.api.twin.Feeds;
import org.openbeian.api.twin.OpenData;
import org.openbeian.api.twin.Twin;
import org.openbeian.common.PortalClock;
import org.openbeian.openness.CorrectionService;
import org.openbeian.openness.PublicFiguresService;
import org.openbeian.register.OpenRegisterService;
import org.openbeian.register.RegisterEntry;
import org.openbeian.register.RegisterPage;
import org.openbeian.register.RegisterQuestion;
import org.openbeian.register.RegisterService;
import org.openbeian.web.frame.request.CacheControl;

/** The public register of an authority, newest entry first. */
@Path(PortalApi.V1 + "/register")
@Produces({MediaType.APPLICATION_JSON, OpenData.CSV})
public class RegisterResource {

    @Inject
    RegisterService register;

    @Inject
    OpenRegisterService whole;

    @Inject
    CorrectionService corrections;

    @Inject
    PublicFiguresService figures;

    @Inject
    PortalClock clock;

    @Inject
    OpenData open;

    @Inject
    Feeds feeds;

    @GET
    @Twin
    public Response search(
            @QueryParam("q") String text,
            @QueryParam("category") String category,
            @QueryParam("sector") String sector,
            @QueryParam("grade") String grade,
            @QueryParam("state") String state,
            @QueryParam("after") String after,
            @QueryParam("size") String size,
            @Context Request request) {
        RegisterPage page = register.search(new RegisterQuestion()
                .text(text)
                .category(category)
                .sector(sector)
                .grade(grade)
                .state(state)
                .after(after)
                .size(size)
                .read());
        return open.rowsSaying(
                OutcomeJson.disclaimer(),
                page.rows().stream()
                        .map(entry -> RegisterJson.row(entry, clock.today()))
                        .toList(),
                RegisterJson.ROW,
                page.nextCursor(),
                request,
                CacheControl.ASK_AGAIN);
    }

    @GET
    @Path("/{number}")
    @Twin
    public Response entry(@PathParam("number") String number, @Context Request request) {
        return open.one(
                RegisterJson.entry(
                        register.entry(number),
                        clock.today(),
                        register.history(number),
                        corrections.answered(number, null),
                        figures.of(number)),
                RegisterJson.ENTRY,
                request,
                CacheControl.ASK_AGAIN);
    }

    /** What became of an entry: its versions, then what has happened to it. */
    @GET
    @Path("/{number}/history")
    @Twin
    public Response history(@PathParam("number") String number, @Context Request request) {
        return open.rows(
                HistoryJson.rows(register.history(number)), HistoryJson.COLUMNS, null, request, CacheControl.ASK_AGAIN);
    }

    /** What was entered or changed last. */
    @GET
    @Twin
    @Produces(Atom.TYPE)
    public Response feed(@PathParam("authority") String code, @Context Request request) {
        return feeds.feed(code, "/register", "data.feed.register", whole.changed(Atom.MOST), this::news, request);
    }

    private Atom.Entry news(RegisterEntry entry, Feeds.Words words) {
        return new Atom.Entry(
                words.address("/register/" + entry.getNumber()),
                words.of(entry.getSystemZh(), entry.getSystemEn()),
                words.text(
                        "data.feed.entry",
                        words.text("state." + entry.stateOn(clock.today())),
                        words.text("grade." + entry.getGrade()),
                        words.of(entry.getApplicantZh(), entry.getApplicantEn()),
                        entry.getNumber()),
                entry.getChangedAt());
    }
}
