package org.openbeian.web.request;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Where the portal is reached by https, its session goes by nothing else. The server cannot tell by itself: encryption ends
 * at the proxy before it.
 */
@WebListener
public class SecureSessions implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent start) {
        if (Host.isReachedByHttps()) {
            start.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
