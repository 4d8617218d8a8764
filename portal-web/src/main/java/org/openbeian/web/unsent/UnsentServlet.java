package org.openbeian.web.unsent;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Where the script of a page sends what is typed while it is typed: {@link UnsentFilter} keeps it, as the answer says that
 * it went no further. Any call prolongs the session.
 */
@WebServlet({"/app/unsent", "/desk/unsent"})
public class UnsentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
    }
}
