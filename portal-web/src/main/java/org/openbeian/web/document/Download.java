package org.openbeian.web.document;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Answers with a file instead of the page. */
public final class Download {

    private Download() {}

    /** @param name what it is saved as, plain letters only */
    public static void send(String name, String mediaType, byte[] content) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(mediaType);
        answer.setResponseContentLength(content.length);
        answer.setResponseHeader("Cache-Control", "no-store");
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        answer.getResponseOutputStream().write(content);
        faces.responseComplete();
    }
}
