package org.openbeian.api.register;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import org.openbeian.api.PortalApi;
import org.openbeian.api.twin.Csv;
import org.openbeian.api.twin.Marked;
import org.openbeian.api.twin.OpenData;
import org.openbeian.api.twin.Twin;
import org.openbeian.api.twin.TwinAddress;
import org.openbeian.common.PortalClock;
import org.openbeian.register.OpenRegisterService;
import org.openbeian.web.frame.request.Sender;

/** The whole register at once, oldest entry first, without a key: one entry a line. */
@Path(PortalApi.V1 + "/register-all")
public class WholeRegisterResource {

    private static final String LINES = "application/x-ndjson";

    @Inject
    OpenRegisterService register;

    @Inject
    WholeRegister whole;

    @Inject
    PortalClock clock;

    @GET
    @Twin(packed = true)
    @Produces(LINES)
    public Response lines(
            @PathParam("authority") String code, @Context Request request, @Context HttpServletRequest asked) {
        boolean packed = isPacked(asked);
        LocalDate today = clock.today();
        return answer(
                code,
                "ndjson",
                LINES,
                packed,
                out -> whole.write(
                        Sender.of(asked),
                        out,
                        packed,
                        "",
                        (entry, first) -> RegisterJson.line(entry, today, first) + "\n"),
                request,
                asked);
    }

    @GET
    @Twin(packed = true)
    @Produces(OpenData.CSV + ";qs=0.5")
    public Response table(
            @PathParam("authority") String code, @Context Request request, @Context HttpServletRequest asked) {
        boolean packed = isPacked(asked);
        LocalDate today = clock.today();
        return answer(
                code,
                "csv",
                OpenData.CSV + ";charset=UTF-8",
                packed,
                out -> whole.write(
                        Sender.of(asked),
                        out,
                        packed,
                        Csv.head(RegisterJson.ENTRY),
                        (entry, first) -> Csv.row(RegisterJson.ENTRY, RegisterJson.line(entry, today, first))),
                request,
                asked);
    }

    private Response answer(
            String code,
            String shape,
            String type,
            boolean packed,
            StreamingOutput lines,
            Request request,
            HttpServletRequest asked) {
        String name = code + "-register." + shape + (packed ? ".gz" : "");
        // another release may know more about an entry
        String kind = name + " " + RegisterJson.ENTRY;
        return Marked.open(register.mark(), kind, clock.instant(), lines, request, asked)
                .type(packed ? "application/gzip" : type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static boolean isPacked(HttpServletRequest asked) {
        TwinAddress twin = TwinAddress.of(asked);
        return twin != null && twin.packed();
    }
}
