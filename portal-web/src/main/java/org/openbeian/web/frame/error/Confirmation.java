package org.openbeian.web.frame.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import java.util.List;
import java.util.Map;
import org.openbeian.common.Conflict;

/**
 * What can't be taken back is done only when its {@code ob:confirm} was opened, which says what will happen: its box comes
 * with the form and names the button, in a list the line as well, and the sentence that was read. Whoever sends the button
 * alone, by whatever means, is shown the page again and told what to do; nothing has happened.
 */
public class Confirmation implements ActionListener {

    static final String SENT = "confirmed";

    private static final String ASKS = "confirm";
    private static final String ASKS_EACH = "confirmEach";

    private final ActionListener wrapped;

    public Confirmation(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        FacesContext context = FacesContext.getCurrentInstance();
        Map<String, String[]> sent = context.getExternalContext().getRequestParameterValuesMap();
        String wanted = wanted(event.getComponent(), event.getComponent().getClientId(context), sent);
        if (isGiven(wanted, sent)) {
            wrapped.processAction(event);
            return;
        }
        Conflict unconfirmed = new Conflict("act.unconfirmed");
        CDI.current().select(FieldErrors.class).get().add(unconfirmed);
        context.getExternalContext().setResponseStatus(unconfirmed.status());
    }

    static boolean isGiven(String wanted, Map<String, String[]> sent) {
        return wanted == null || List.of(sent.getOrDefault(SENT, new String[0])).contains(wanted);
    }

    /** What the box has to say; null when the button asks for nothing. */
    static String wanted(UIComponent button, String name, Map<String, String[]> sent) {
        Object each = button.getAttributes().get(ASKS_EACH);
        if (each != null) {
            String[] line = sent.getOrDefault(name, new String[0]);
            return button.getId() + ":" + (line.length == 1 ? line[0] : "") + ":" + each;
        }
        for (UIComponent at = button.getParent(); at != null; at = at.getParent()) {
            Object key = at.getAttributes().get(ASKS);
            if (key != null) {
                return button.getId() + "::" + key;
            }
        }
        return null;
    }
}
