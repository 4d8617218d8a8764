package org.openbeian.api.register;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.openbeian.api.Answer;
import org.openbeian.api.PortalApi;
import org.openbeian.register.RegisterPage;
import org.openbeian.register.RegisterService;

/** The public register of an authority, newest entry first. */
@Path(PortalApi.V1 + "/register")
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {

    @Inject
    RegisterService register;

    @GET
    public Response search(
            @QueryParam("q") String text,
            @QueryParam("category") String category,
            @QueryParam("sector") String sector,
            @QueryParam("grade") String grade,
            @QueryParam("after") String after,
            @QueryParam("size") String size,
            @Context Request request) {
        RegisterPage page = register.search(new RegisterQuestion()
                .text(text)
                .category(category)
                .sector(sector)
                .grade(grade)
                .after(after)
                .size(size)
                .read());
        JsonArrayBuilder items = Json.createArrayBuilder();
        page.getRows().forEach(entry -> items.add(RegisterJson.row(entry)));
        var json = Json.createObjectBuilder().add("items", items);
        Answer.add(json, "next", page.getNextCursor());
        return Answer.open(json.build(), request, Answer.FOR_A_MINUTE);
    }

    @GET
    @Path("/{number}")
    public Response entry(@PathParam("number") String number, @Context Request request) {
        return Answer.open(
                RegisterJson.entry(register.entry(number), register.history(number)), request, Answer.ASK_AGAIN);
    }
}
