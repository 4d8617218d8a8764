package org.openbeian.web.frame.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.openbeian.common.Conflict;

/**
 * Somebody else was faster, so the button that was pressed is not on the page any more: the task is taken, the list is
 * empty, the case decided. Faces would show the page as if nothing had been sent; here it says so. A form that only
 * changes its language is shown again as it is: there was no race, whatever the page.
 */
public class LostRaces implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** Name of the button by which a form goes along to its page in the other language, or about another system. */
    private static final String SWITCH = "switch";

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
                || isAnswered(context)) {
            return;
        }
        FieldErrors errors = CDI.current().select(FieldErrors.class).get();
        if (!errors.isAny()) {
            Conflict moved = new Conflict("page.moved_on");
            errors.add(moved);
            context.getExternalContext().setResponseStatus(moved.status());
        }
    }

    /** Whether what was pressed was on the page and did what it is for. */
    static boolean isAnswered(FacesContext context) {
        return Pressed.isAnswered(context)
                || context.getExternalContext().getRequestParameterMap().containsKey(SWITCH);
    }
}
