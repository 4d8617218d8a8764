package org.openbeian.web.frame.error;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/** Notes that the button that was pressed is there and was answered, for {@link LostRaces}. */
public class Pressed implements ActionListener {

    private static final String KEY = Pressed.class.getName();

    private final ActionListener wrapped;

    public Pressed(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getAttributes().put(KEY, Boolean.TRUE);
        wrapped.processAction(event);
    }

    static boolean isAnswered(FacesContext context) {
        return context.getAttributes().containsKey(KEY);
    }
}
