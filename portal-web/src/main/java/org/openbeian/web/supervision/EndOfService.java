package org.openbeian.web.supervision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openbeian.registration.Deregistration;
import org.openbeian.registration.DeregistrationService;

/** Whether the holder of the system on the page has signed that its service ends. */
@Named
@RequestScoped
public class EndOfService {

    @Inject
    DeregistrationService service;

    @Inject
    SystemStoryPage page;

    private Deregistration scheduled;

    @PostConstruct
    void load() {
        scheduled = service.last(page.getId())
                .filter(one -> one.getState() == Deregistration.State.SCHEDULED)
                .orElse(null);
    }

    /** Null while nobody has signed it, or when it has ended. */
    public Deregistration getScheduled() {
        return scheduled;
    }
}
