package org.openbeian.web.unsent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;
import org.openbeian.unsent.UnsentDetail;
import org.openbeian.unsent.UnsentService;
import org.openbeian.web.request.Here;
import org.openbeian.web.request.Place;
import org.openbeian.web.signin.Member;
import org.openbeian.web.signin.ReturnPath;

/**
 * {@code #{unsent}}: puts back into the forms of a page what the member had typed there and not sent, and says so. What
 * no longer has a field on the page, because the case has moved on, is shown to be copied.
 */
@Named("unsent")
@RequestScoped
public class UnsentPart {

    /** The form by which somebody says that they don't want it back. */
    static final String DROPPING = "unsent-form";

    /** Of an address, what says how the page was reached and not which it is. */
    private static final Pattern BESIDE = Pattern.compile("(lang|done|ended|back|at)(=.*)?");

    @Inject
    UnsentService service;

    @Inject
    HttpServletRequest request;

    @Inject
    Here here;

    @Inject
    Sealing sealing;

    @Inject
    PortalClock clock;

    private final List<String> homeless = new ArrayList<>();
    private Instant keptAt;

    /** Fills the forms of a page that was asked for anew; a page that comes back with errors has its texts already. */
    void fill(FacesContext context, UIViewRoot root) {
        Optional<String> address = address();
        if (context.isPostback() || address.isEmpty()) {
            return;
        }
        for (UnsentDetail typed : service.on(address.get())) {
            keptAt = typed.getKeptAt();
            fill(context, root, typed);
        }
    }

    private void fill(FacesContext context, UIViewRoot root, UnsentDetail typed) {
        Set<String> placed = new HashSet<>();
        // a field that is not drawn any more shows nobody what was in it
        Set<VisitHint> drawn = EnumSet.of(VisitHint.SKIP_UNRENDERED);
        root.visitTree(VisitContext.createVisitContext(context, null, drawn), (visit, component) -> {
            String id = component.getClientId(context);
            if (component instanceof UIForm && !id.equals(typed.getForm())) {
                return VisitResult.REJECT;
            }
            if (component instanceof EditableValueHolder field
                    && !(component instanceof HtmlInputHidden || component instanceof HtmlInputSecret)
                    && isIn(typed.getForm(), component, context)) {
                fill(field, typed.getFields().get(id));
                placed.add(id);
            }
            return VisitResult.ACCEPT;
        });
        typed.getFields().forEach((name, values) -> {
            if (!placed.contains(name)) {
                values.stream().filter(Prose::isOne).forEach(homeless::add);
            }
        });
    }

    /** As a browser would have sent it: of a box that is not ticked it sends nothing. */
    private static void fill(EditableValueHolder field, List<String> values) {
        if (field instanceof UISelectMany many) {
            many.setSubmittedValue(values == null ? new String[0] : values.toArray(String[]::new));
        } else if (field instanceof UISelectBoolean box) {
            box.setSubmittedValue(values != null);
        } else if (values != null && field instanceof UIInput input) {
            input.setSubmittedValue(values.get(0));
        }
    }

    private static boolean isIn(String form, UIComponent component, FacesContext context) {
        for (UIComponent one = component; one != null; one = one.getParent()) {
            if (one instanceof UIForm) {
                return one.getClientId(context).equals(form);
            }
        }
        return false;
    }

    /** For the hidden field of one form; empty where there is nobody to keep it for. */
    Optional<String> ticket(String form, Set<String> untyped) {
        return Member.of(request).flatMap(member -> address().map(address -> new UnsentTicket(
                        member.getMembershipId(), member.getStamp(), form, address, clock.instant(), untyped)
                .write(sealing, Place.of(request).authority().getId())));
    }

    /** Of the page in the workspace or at the desk, with what tells it from others; a form keeps the one it came with. */
    private Optional<String> address() {
        Place place = Place.of(request);
        if (place == null || place.area() == Place.Area.PUBLIC) {
            return Optional.empty();
        }
        UnsentTicket came = (UnsentTicket) request.getAttribute(UnsentTicket.class.getName());
        if (came != null) {
            return Optional.of(came.address());
        }
        return ReturnPath.safe(of(place.path(), request.getQueryString()));
    }

    /** A page is the same one by whichever link it was reached: in whatever order that names what it is about. */
    static String of(String path, String query) {
        String rest = Arrays.stream((query == null ? "" : query).split("&"))
                .filter(part -> !part.isEmpty() && !BESIDE.matcher(part).matches())
                .sorted()
                .distinct()
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? path : path + "?" + rest;
    }

    /** What is saved is shown instead. */
    public void drop() throws IOException {
        service.drop(getPage());
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().redirect(here.page(getPage()));
        context.responseComplete();
    }

    /**
     * Whether something came back; or it is being thrown away: a button that is not on the page when its form comes in is
     * not pressed.
     */
    public boolean isAny() {
        return keptAt != null || request.getParameter(DROPPING) != null;
    }

    public Instant getKeptAt() {
        return keptAt;
    }

    /** What was typed into fields that are not on the page any more. */
    public List<String> getHomeless() {
        return homeless;
    }

    /** The page, for the button that takes what is saved instead. */
    public String getPage() {
        return address().orElse("");
    }

    /** Where the script of the page sends what is typed. */
    public String getTo() {
        Place place = Place.of(request);
        return here.page((place.area() == Place.Area.DESK ? "/desk" : "/app") + "/unsent");
    }

    /** Seconds after which the session ends when nothing is done; 0 without one. */
    public int getSessionSeconds() {
        return request.getSession(false) == null ? 0 : request.getSession(false).getMaxInactiveInterval();
    }

    /** When that is, if nothing is done from now on. */
    public Instant getSessionEnd() {
        return clock.instant().plusSeconds(getSessionSeconds());
    }

    /** Where somebody signs in again to come back to this page. */
    public String getSignIn() {
        return ReturnPath.signInTo(request, getPage());
    }
}
