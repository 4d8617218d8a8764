package org.openbeian.web.unsent;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Gives every form of Faces what it needs to find again what was typed in it and not sent. */
public class UnsentViewHandler extends ViewHandlerWrapper {

    public UnsentViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    /** Called inside every form of Faces. */
    @Override
    public void writeState(FacesContext context) throws IOException {
        UnsentTyping.writeTicket(context);
        super.writeState(context);
    }
}
