package org.openbeian.web.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.openbeian.common.Conflict;

/**
 * Somebody else was faster, so the button that was pressed is not on the page any more: the task is taken, the list is
 * empty, the case decided. Faces would show the page as if nothing had been sent; here it says so.
 */
public class LostRaces implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (!context.isPostback()
                || context.getResponseComplete()
                || context.isValidationFailed()
                || Pressed.isAnswered(context)) {
            return;
        }
        FieldErrors errors = CDI.current().select(FieldErrors.class).get();
        if (!errors.isAny()) {
            Conflict moved = new Conflict("page.moved_on");
            errors.add(moved);
            context.getExternalContext().setResponseStatus(moved.status());
        }
    }
}
