package org.openbeian.api.certificate;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import org.openbeian.api.register.OutcomeJson;
import org.openbeian.api.twin.Columns;
import org.openbeian.api.twin.OpenData;
import org.openbeian.api.twin.Twin;
import org.openbeian.certificate.CertificateService;
import org.openbeian.certificate.Verification;
import org.openbeian.common.Invalid;
import org.openbeian.common.Json;
import org.openbeian.common.NotFound;
import org.openbeian.web.frame.request.CacheControl;

/** Whether a certificate is good, at this moment; so nobody may keep the answer without asking again. */
@Path(PortalApi.V1 + "/certificates")
@Produces({MediaType.APPLICATION_JSON, OpenData.CSV})
public class CertificateResource {

    private static final Columns COLUMNS = Columns.of(
            "number",
            "valid",
            "status",
            "valid_from",
            "valid_until",
            "issued_at",
            "system_name/zh",
            "system_name/en",
            "applicant/name_zh",
            "applicant/name_en",
            "grade",
            "rule_set",
            "sha256",
            "version",
            "newest_version",
            "disclaimer/zh",
            "disclaimer/en");

    @Inject
    CertificateService certificates;

    @Inject
    OpenData open;

    /** @param printed what the page and the codes on paper call the version */
    @GET
    @Path("/{number}")
    @Twin
    public Response verify(
            @PathParam("number") String number,
            @QueryParam("version") String named,
            @QueryParam("v") String printed,
            @Context Request request) {
        String version = named == null || named.isEmpty() ? printed : named;
        if (version == null || version.isEmpty()) {
            return open.one(json(certificates.verify(number)), COLUMNS, request, CacheControl.ASK_AGAIN);
        }
        if (!version.matches("[0-9]{1,6}")) {
            throw new Invalid("/version", "field.parameter");
        }
        return open.one(
                json(certificates.find(number, Integer.parseInt(version)).orElseThrow(NotFound::new)),
                COLUMNS,
                request,
                CacheControl.ASK_AGAIN);
    }

    private static JsonObject json(Verification verification) {
        JsonObjectBuilder system = Json.createObjectBuilder();
        Answer.add(system, "zh", verification.getSystemZh());
        Answer.add(system, "en", verification.getSystemEn());
        JsonObjectBuilder applicant = Json.createObjectBuilder();
        Answer.add(applicant, "name_zh", verification.getApplicantZh());
        Answer.add(applicant, "name_en", verification.getApplicantEn());
        return Json.createObjectBuilder()
                .add("number", verification.getNumber())
                .add("version", verification.getEdition())
                .add("newest_version", verification.getNewest())
                .add("valid", verification.isValid())
                .add("status", verification.getStatus().name())
                .add("valid_from", verification.getValidFrom().toString())
                .add("valid_until", verification.getValidUntil().toString())
                .add("issued_at", verification.getIssuedAt().toString())
                .add("system_name", system)
                .add("applicant", applicant)
                .add("grade", "G" + verification.getGrade())
                .add("rule_set", verification.getRuleSet())
                .add("sha256", verification.getSha256())
                .add("legal_basis", Json.createArrayBuilder(verification.getLegalBasis()))
                .add("outcomes", OutcomeJson.all(verification.getOutcomes()))
                .add("disclaimer", OutcomeJson.disclaimer())
                .build();
    }
}
