package org.openbeian.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.openbeian.common.BusinessException;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;
import org.openbeian.complaint.FormToken;
import org.openbeian.web.frame.request.AuthorityUrls;

/**
 * A form for which nobody is signed in: its ticket tells two presses of a button from two things handed in, and people
 * from programs, which need no time to write and fill in every field.
 */
@Named("openForm")
@RequestScoped
public class AnonymousForm {

    /** Nobody reads and writes such a form faster. */
    private static final Duration TOO_FAST = Duration.ofSeconds(3);

    /**
     * A field that nobody sees is filled in by programs, and by the browsers of people who let them fill in their name.
     * Who filled it in that fast was a program; a person has written something meanwhile.
     */
    private static final Duration TOO_FAST_FOR_TRAP = Duration.ofSeconds(20);

    /** Nobody takes longer; a ticket is no pass for somebody's programs. */
    private static final Duration TOO_OLD = Duration.ofHours(24);

    @Inject
    AuthorityUrls here;

    @Inject
    Sealing sealing;

    @Inject
    PortalClock clock;

    private String website;

    /** @throws BusinessException when it was not sent by somebody who has read it */
    public FormToken sentByHand() {
        FormToken ticket = ticket().orElseThrow(() -> new BusinessException("complaint.press_again"));
        boolean trapped = website != null && !website.isEmpty();
        // nobody can mend what they don't see
        website = "";
        if (isTooFast(ticket.getSince(), clock.instant(), trapped)) {
            throw new BusinessException("complaint.press_again");
        }
        return ticket;
    }

    /** Asked of Faces, which sees what came in a form with files; the injected request is the container's own. */
    private Optional<FormToken> ticket() {
        String sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("ticket");
        return FormToken.read(sent, sealing, here.getAuthority().getId())
                .filter(ticket -> isCurrent(ticket.getSince(), clock.instant()));
    }

    /** Whoever presses again after a moment is heard, whatever stands in the field that nobody sees. */
    static boolean isTooFast(Instant since, Instant now, boolean trapped) {
        return now.isBefore(since.plus(trapped ? TOO_FAST_FOR_TRAP : TOO_FAST));
    }

    static boolean isCurrent(Instant since, Instant now) {
        return !since.isAfter(now) && now.isBefore(since.plus(TOO_OLD));
    }

    /**
     * Drawn anew with each answer, but as old as the form: a refused form is not one that was sent twice. Who comes back
     * after a day only has to press again.
     */
    public String getTicket() {
        Instant since = ticket().map(FormToken::getSince).orElse(clock.instant());
        return FormToken.since(since).write(sealing, here.getAuthority().getId());
    }

    /** A field that people don't see and programs fill in. */
    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
