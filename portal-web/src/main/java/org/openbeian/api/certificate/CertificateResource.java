package org.openbeian.api.certificate;

import jakarta.inject.Inject;
import jakarta.json.Json;
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
import org.openbeian.certificate.CertificateService;
import org.openbeian.certificate.Verification;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;

/** Whether a certificate is good, at this moment; so nobody may keep the answer without asking again. */
@Path(PortalApi.V1 + "/certificates")
@Produces(MediaType.APPLICATION_JSON)
public class CertificateResource {

    @Inject
    CertificateService certificates;

    @GET
    @Path("/{number}")
    public Response verify(
            @PathParam("number") String number, @QueryParam("version") String version, @Context Request request) {
        if (version == null || version.isEmpty()) {
            return Answer.open(json(certificates.verify(number)), request, Answer.ASK_AGAIN);
        }
        if (!version.matches("[0-9]{1,6}")) {
            throw new Invalid("/version", "field.parameter");
        }
        return Answer.open(
                json(certificates.find(number, Integer.parseInt(version)).orElseThrow(NotFound::new)),
                request,
                Answer.ASK_AGAIN);
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
                .build();
    }
}
