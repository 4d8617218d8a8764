package org.openbeian.web.frame.request;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.openbeian.web.frame.text.Language;

/** Gives each page its language and its address: without the folder {@code public}, and with the language that was asked for. */
public class PortalViewHandler extends ViewHandlerWrapper {

    public PortalViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Language.of(request(context));
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String root = context.getExternalContext().getRequestContextPath();
        String url = super.getActionURL(context, viewId);
        return Language.keptIn(request(context), shortened(root, url));
    }

    static String shortened(String root, String url) {
        String hidden = root + "/public/";
        if (url.startsWith(hidden)) {
            String page = url.substring(hidden.length());
            return root + "/" + (page.equals("home") || page.equals("authorities") ? "" : page);
        }
        return url.equals(root + "/app/home") || url.equals(root + "/desk/home")
                ? url.substring(0, url.length() - "home".length())
                : url;
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
