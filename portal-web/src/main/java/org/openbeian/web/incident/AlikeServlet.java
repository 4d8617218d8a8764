package org.openbeian.web.incident;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Json;
import org.openbeian.incident.Incident;
import org.openbeian.incident.ReportingService;

/**
 * Tells the script of a page on which an incident is written which incidents may be the same one. It stands behind the
 * sign-in of the workspace and the desk, and the public page has nothing like it: an answer to anybody would tell of
 * incidents that are not published. What is typed comes as a POST, so that no log of addresses keeps it.
 */
@WebServlet({"/app/incident/alike", "/desk/incident/alike"})
public class AlikeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> READ =
            List.of("incidentTitle", "whatHappened", "affectedSystem", "otherSystem", "awareAt");

    @Inject
    transient ReportingService reporting;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObjectBuilder written = Json.createObjectBuilder();
        for (String name : READ) {
            String text = request.getParameter(name);
            if (text != null) {
                written.add(name, text);
            }
        }
        List<Incident> found;
        try {
            found = reporting.alike(written.build());
        } catch (BusinessException refused) {
            response.sendError(refused.status());
            return;
        }
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(json(found, request).getBytes(StandardCharsets.UTF_8));
    }

    private static String json(List<Incident> found, HttpServletRequest request) {
        // to a party the id of one that was merged would tell when another party has reported it
        boolean desk = request.getServletPath().startsWith("/desk/");
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Incident incident : found) {
            String page = request.getContextPath()
                    + (desk
                            ? "/desk/incident/case?id=" + incident.getId()
                            : "/app/incident/case?no=" + incident.getNumber());
            all.add(Json.createObjectBuilder()
                    .add("title", incident.getTitle())
                    .add("number", incident.getNumber())
                    .add("href", page));
        }
        return all.build().toString();
    }
}
