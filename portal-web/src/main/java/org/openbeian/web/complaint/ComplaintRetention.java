package org.openbeian.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.openbeian.complaint.ComplaintState;
import org.openbeian.complaint.Retention;
import org.openbeian.web.frame.request.AuthorityUrls;

/** {@code #{keptComplaints}}: for how many years what was said in a complaint is kept here. */
@Named("keptComplaints")
@RequestScoped
public class ComplaintRetention {

    @Inject
    AuthorityUrls here;

    public int getClosed() {
        return Retention.of(here.getAuthority().getCode()).years(ComplaintState.CLOSED);
    }

    /** Of those that were never dealt with to the end, the longest. */
    public int getOthers() {
        return Stream.of(ComplaintState.NOT_ACCEPTED, ComplaintState.TRANSFERRED, ComplaintState.WITHDRAWN)
                .mapToInt(end -> Retention.of(here.getAuthority().getCode()).years(end))
                .max()
                .orElseThrow();
    }
}
