package org.openbeian.web.frame.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openbeian.access.PageRights;

/** {@code #{formEntry}}: the view action of a page that begins with an empty form; who may not send it gets an error page. */
@Named("formEntry")
@RequestScoped
public class Entry {

    @Inject
    PageRights rights;

    public void administer() {
        rights.administer();
    }

    public void supervise() {
        rights.supervise();
    }

    public void reportIncident() {
        rights.reportIncident();
    }

    public void file() {
        rights.file();
    }
}
