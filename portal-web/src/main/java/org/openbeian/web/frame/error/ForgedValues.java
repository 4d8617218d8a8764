package org.openbeian.web.frame.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.ArrayList;
import java.util.List;
import org.openbeian.common.CodePoints;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;

/**
 * Faces refuses by itself an option that a page did not offer, and then shows the page as if nothing had been sent. It is
 * told at its field instead, like everything else that is wrong.
 */
public class ForgedValues implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final int SHOWN = 40;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (!context.isValidationFailed() || context.getResponseComplete() || context.getViewRoot() == null) {
            return;
        }
        List<FieldError> wrong = new ArrayList<>();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            look(context, component, wrong);
            return VisitResult.ACCEPT;
        });
        if (!wrong.isEmpty()) {
            CDI.current().select(FieldErrors.class).get().add(new Invalid(wrong));
            context.getExternalContext().setResponseStatus(UNPROCESSABLE);
        }
    }

    private static void look(FacesContext context, UIComponent component, List<FieldError> wrong) {
        if (!(component instanceof UIInput input)) {
            return;
        }
        if (input.isValid()) {
            // what was typed beside it is drawn from the page's own object, and would be lost
            input.updateModel(context);
        } else {
            wrong.add(new FieldError("/" + input.getId(), "field.unknown_option", shown(input.getSubmittedValue())));
        }
    }

    private static String shown(Object sent) {
        Object one = sent instanceof Object[] many ? (many.length == 0 ? "" : many[0]) : sent;
        String text = String.valueOf(one == null ? "" : one);
        return CodePoints.shortened(text, SHOWN);
    }
}
