package org.openbeian.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.openbeian.registration.Deregistration;
import org.openbeian.registration.DeregistrationService;

/** {@code #{plannedEnd}}: that the service of a registration ends, on every page of it as long as it has not. */
@Named
@RequestScoped
public class PlannedEnd {

    @Inject
    DeregistrationService service;

    @Inject
    HttpServletRequest request;

    private Deregistration open;

    @PostConstruct
    void load() {
        open = service.last(request.getParameter("id"))
                .filter(Deregistration::isOpen)
                .orElse(null);
    }

    /** Null where nobody has asked for it, or it is over. */
    public Deregistration getOpen() {
        return open;
    }
}
