package org.openbeian.web.unsent;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where Faces meets what was typed and not sent: before a page is drawn, and in each of its forms. */
public class UnsentTyping implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent event) {
        if (event instanceof PreRenderViewEvent && event.getSource() instanceof UIViewRoot root) {
            FacesContext context = FacesContext.getCurrentInstance();
            if (!context.getResponseComplete()) {
                part().drawn(context, root);
                part().fill(context, root);
            }
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    /** Beside the view state, which stands in every form of Faces. */
    static void writeTicket(FacesContext context) throws IOException {
        UIComponent form = UIComponent.getCurrentComponent(context);
        if (!(form instanceof UIForm)) {
            return;
        }
        String id = form.getClientId(context);
        Optional<String> ticket = part().ticket(id, untyped(form));
        if (ticket.isPresent()) {
            hidden(context, form, UnsentTicket.FIELD, ticket.get());
            for (Map.Entry<String, List<String>> beside : part().beside(id).entrySet()) {
                for (String typed : beside.getValue()) {
                    hidden(context, form, beside.getKey(), typed);
                }
            }
        }
    }

    private static void hidden(FacesContext context, UIComponent form, String name, String value) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        page.startElement("input", form);
        page.writeAttribute("type", "hidden", null);
        page.writeAttribute("name", name, null);
        page.writeAttribute("value", value, null);
        page.endElement("input");
    }

    /** What comes with the form without that anybody types or chooses it: the buttons and the hidden fields. */
    static Set<String> untyped(UIComponent in) {
        Set<String> ids = new TreeSet<>();
        in.getFacetsAndChildren().forEachRemaining(one -> {
            if (one instanceof UICommand || one instanceof HtmlInputHidden) {
                ids.add(one.getId());
            }
            ids.addAll(untyped(one));
        });
        return ids;
    }

    private static UnsentPart part() {
        return CDI.current().select(UnsentPart.class).get();
    }
}
