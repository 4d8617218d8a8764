package org.openbeian.web.frame.signin;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.openbeian.web.frame.text.Language;

/** {@code POST /{authority}/sign-out}. A link could be followed by a picture on another site; a POST is checked. */
@WebServlet("/public/sign-out")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = Language.of(request).getLanguage();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        // public pages go without a cookie again, also for somebody who was signed in
        Cookie ended = new Cookie(getServletContext().getSessionCookieConfig().getName(), "");
        ended.setPath("/");
        ended.setMaxAge(0);
        ended.setHttpOnly(true);
        ended.setSecure(getServletContext().getSessionCookieConfig().isSecure() || request.isSecure());
        response.addCookie(ended);
        response.sendRedirect(request.getContextPath() + "/?lang=" + language);
    }
}
