package org.openbeian.common;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * A query that finds its connection lost is tried once more, at once, for the pool may have another one that is whole.
 * By itself EclipseLink tries three times and waits five seconds before the second and the third: while the database was
 * away, each request held its thread for ten seconds to say so. Named in persistence.xml.
 */
public class OneRetry implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        DatabaseLogin login = (DatabaseLogin) session.getDatasourceLogin();
        login.setQueryRetryAttemptCount(1);
        // what begins a transaction again waits before the first time, too
        login.setDelayBetweenConnectionAttempts(0);
    }
}
