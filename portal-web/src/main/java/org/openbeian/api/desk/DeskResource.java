package org.openbeian.api.desk;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.openbeian.access.ApiCallService;
import org.openbeian.access.CallTerms;
import org.openbeian.access.CallerClaim;
import org.openbeian.access.SeenBefore;
import org.openbeian.api.Answer;
import org.openbeian.api.JsonBody;
import org.openbeian.api.PortalApi;
import org.openbeian.common.BusinessException;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Conflict;
import org.openbeian.common.Hashes;
import org.openbeian.common.Invalid;
import org.openbeian.common.Json;
import org.openbeian.common.NotFound;
import org.openbeian.deadline.CaseKind;
import org.openbeian.worklist.WorkListRow;
import org.openbeian.worklist.WorkListService;

/**
 * The desk for programs of the authority: what waits for the key's owner, a case, and every act on it. An act names the
 * case as it was seen ({@code If-Match}) and a key of its own ({@code Idempotency-Key}): what somebody else has changed
 * meanwhile is not acted on unseen, and an answer that was lost is asked for again without doing it twice.
 */
@Path(PortalApi.V1 + "/desk")
@Produces(MediaType.APPLICATION_JSON)
public class DeskResource {

    private static final String IF_MATCH = "If-Match";

    @Inject
    WorkListService waiting;

    @Inject
    ApiCallService calls;

    @Inject
    @Any
    Instance<DeskKind<?>> kinds;

    /** What the caller has or could take, what is due first first. */
    @GET
    @Path("/work")
    public Response work(
            @QueryParam("mine") boolean mine, @QueryParam("kind") String kind, @QueryParam("after") String after) {
        List<WorkListRow> rows = waiting.waiting(mine, caseKind(kind), after);
        JsonArrayBuilder items = Json.createArrayBuilder();
        rows.forEach(row -> items.add(item(row)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("items", items);
        Answer.add(
                json,
                "next",
                rows.size() < WorkListService.PAGE
                        ? null
                        : rows.get(rows.size() - 1).getId());
        return Answer.personal(Response.ok(), json.build());
    }

    private static CaseKind caseKind(String given) {
        return given == null || given.isEmpty()
                ? null
                : Arrays.stream(CaseKind.values())
                        .filter(one -> one.name().equals(given))
                        .findFirst()
                        .orElseThrow(() -> new Invalid("/kind", "field.unknown_option", Said.shortened(given)));
    }

    private static JsonObjectBuilder item(WorkListRow row) {
        JsonObjectBuilder name = Json.createObjectBuilder();
        Answer.add(name, "zh", row.getTitleZh());
        Answer.add(name, "en", row.getTitleEn());
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("task", row.getId())
                .add("kind", row.getCaseKind().name())
                .add("case", row.getCaseId());
        Answer.add(json, "registration", row.getRegistrationId());
        Answer.add(json, "number", row.getNumber());
        json.add("asked", row.getAsked()).add("about", name);
        Answer.add(json, "due_at", row.getDueAt());
        return json.add("clock_paused", row.isPaused())
                .add("mine", row.isHeld())
                .add("takeable", row.isTakeable());
    }

    /** A case of that kind, with the tag for the acts on it. */
    @GET
    @Path("/{kind}/{id}")
    public Response read(@PathParam("kind") String kind, @PathParam("id") String id) {
        DeskKind<?> of = kind(kind);
        return answer(of.read(of.id(id)));
    }

    /** Does one act, named {@code act}; answered with the case as it is then, or with nothing when it is the caller's no more. */
    @POST
    @Path("/{kind}/{id}/acts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(
            @PathParam("kind") String kind,
            @PathParam("id") String named,
            @HeaderParam(IF_MATCH) String seen,
            @HeaderParam("Idempotency-Key") String key,
            InputStream body,
            @Context UriInfo uri)
            throws IOException {
        DeskKind<?> of = kind(kind);
        JsonObject sent = JsonBody.object(body);
        CallTerms terms = CallTerms.once(key, Hashes.sha256(uri.getPath() + "\n" + CanonicalJson.write(sent)));
        if (!calls.isDone(terms)) {
            run(of, named, seen, new Said(sent, key), terms);
        }
        try {
            return answer(of.read(of.id(named)));
        } catch (BusinessException theirsNoMore) {
            return Response.noContent().header("Cache-Control", "no-store").build();
        }
    }

    private <D> void run(DeskKind<D> kind, String named, String tag, Said sent, CallTerms terms) {
        DeskAct<D> act = kind.act(sent);
        sent.mustBeOf(act.fields());
        // what can be taken need not be the caller's to see yet
        Seen<D> seen = Seen.unread(named);
        if (!act.unseen()) {
            seen = kind.read(kind.id(named));
            mustBeAsSeen(tag, seen.tag());
        }
        try (CallerClaim.Scope ignored =
                terms.asSeen(seen.locked(), seen.version()).enter()) {
            act.verb().accept(seen, sent);
        } catch (Conflict refused) {
            // the same, sent twice at the same moment: the other one has done it
            if (!calls.isDone(terms)) {
                throw refused;
            }
        }
    }

    private static void mustBeAsSeen(String sent, String now) {
        if (sent == null || sent.isBlank()) {
            throw new SeenNothing();
        }
        boolean same = Arrays.stream(sent.split(",")).map(String::strip).anyMatch(one -> one.equals('"' + now + '"'));
        if (!same) {
            throw new SeenBefore();
        }
    }

    private static Response answer(Seen<?> seen) {
        return Answer.personal(Response.ok().tag(new EntityTag(seen.tag())), seen.json());
    }

    private DeskKind<?> kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
