package org.openbeian.web.frame.request;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * Where the portal is reached by https, its session goes by nothing else. The server cannot tell by itself: encryption ends
 * at the proxy before it.
 */
@WebListener
public class SecureSessions implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent start) {
        ServletContext application = start.getServletContext();
        if (Host.isReachedByHttps()) {
            SessionCookieConfig cookie = application.getSessionCookieConfig();
            cookie.setSecure(true);
            // browsers take a cookie of this name from this host only, not from another one of the same domain
            cookie.setName("__Host-" + cookie.getName());
        }
    }
}
