package org.openbeian.web.frame.request;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where crawlers begin, and what is not for them. */
@WebServlet("/robots.txt")
public class Robots extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String TEXT =
            """
            User-agent: *
            Disallow: /api/
            Disallow: /*/app/
            Disallow: /*/desk/
            Disallow: /*/sign-in
            Disallow: /*/complaint-status
            Disallow: /*/register-all.

            Sitemap: %s/sitemap.xml
            """;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getWriter().write(TEXT.formatted(Host.of(request)));
    }
}
