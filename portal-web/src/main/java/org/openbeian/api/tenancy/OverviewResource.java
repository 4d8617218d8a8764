package org.openbeian.api.tenancy;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.openbeian.api.Answer;
import org.openbeian.api.PortalApi;
import org.openbeian.api.twin.Columns;
import org.openbeian.api.twin.OpenData;
import org.openbeian.api.twin.Twin;
import org.openbeian.catalogue.CatalogueService;
import org.openbeian.common.Json;
import org.openbeian.common.NotFound;
import org.openbeian.openness.Statistics;
import org.openbeian.openness.StatisticsService;
import org.openbeian.register.OpenRegisterService;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;
import org.openbeian.web.catalogue.AudienceGuide;
import org.openbeian.web.frame.request.CacheControl;
import org.openbeian.web.frame.request.Host;

/** What an authority's front page tells: who it is, how much is registered, whether anything is new, and whom it guides where. */
@Path(PortalApi.V1 + "/overview")
@Produces({MediaType.APPLICATION_JSON, OpenData.CSV})
public class OverviewResource {

    private static final Columns COLUMNS = AuthorityJson.COLUMNS.and(
            "register_changed_at",
            "open_data",
            "systems_in_force",
            "registered_in_twelve_months",
            "median_decision_days",
            "counted_at",
            "guidance",
            "guidance_by_audience");

    @Inject
    Authorities authorities;

    @Inject
    OpenRegisterService register;

    @Inject
    StatisticsService statistics;

    @Inject
    CatalogueService catalogues;

    @Inject
    OpenData open;

    @GET
    @Twin
    public Response overview(
            @PathParam("authority") String code, @Context Request request, @Context HttpServletRequest asked) {
        Authority authority = authorities.find(code).orElseThrow(NotFound::new);
        String host = Host.of(asked);
        JsonObjectBuilder json = AuthorityJson.of(authority, authorities, host);
        Instant changed = register.mark().changedAt();
        Answer.add(json, "register_changed_at", changed.equals(Instant.EPOCH) ? null : changed);
        json.add("open_data", host + "/" + code + "/open-data.json");
        figures(json, statistics.current().orElse(null));
        String guidance = host + "/" + code + "/guidance";
        json.add("guidance", guidance);
        json.add(
                "guidance_by_audience",
                Json.createArrayBuilder(AudienceGuide.allOf(catalogues.current()).stream()
                        .map(audience -> guidance + "#" + audience.getAnchor())
                        .toList()));
        return open.one(json.build(), COLUMNS, request, CacheControl.FOR_A_MINUTE);
    }

    /** @param counted null as long as nothing was counted */
    private static void figures(JsonObjectBuilder json, Statistics counted) {
        if (counted == null) {
            List.of("systems_in_force", "registered_in_twelve_months", "median_decision_days", "counted_at")
                    .forEach(json::addNull);
            return;
        }
        json.add("systems_in_force", counted.getInForce());
        json.add("registered_in_twelve_months", counted.getNewOnes());
        if (counted.getMedianDays() == null) {
            json.addNull("median_decision_days");
        } else {
            json.add("median_decision_days", counted.getMedianDays());
        }
        json.add("counted_at", counted.getAsOf().toString());
    }
}
