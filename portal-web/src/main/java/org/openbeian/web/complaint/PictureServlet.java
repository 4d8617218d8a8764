package org.openbeian.web.complaint;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openbeian.access.AccessDenied;
import org.openbeian.common.BusinessException;
import org.openbeian.common.NotFound;
import org.openbeian.complaint.ComplaintCaseService;
import org.openbeian.complaint.PictureContent;

/**
 * A picture of a complaint for the officer's eyes: behind the same guard as the page, always as a file to be saved, of
 * the type that we made it, never guessed and never kept by the browser.
 */
@WebServlet("/desk/complaint/picture")
public class PictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ComplaintCaseService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PictureContent picture;
        try {
            picture = service.picture(request.getParameter("id"));
        } catch (NotFound | AccessDenied refused) {
            response.sendError(((BusinessException) refused).status());
            return;
        }
        response.setContentType(picture.getMediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + picture.getName() + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(picture.getContent().length);
        response.getOutputStream().write(picture.getContent());
    }
}
