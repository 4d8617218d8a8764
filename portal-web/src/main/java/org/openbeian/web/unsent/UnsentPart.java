package org.openbeian.web.unsent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;
import org.openbeian.unsent.UnsentDetail;
import org.openbeian.unsent.UnsentService;
import org.openbeian.web.frame.request.AuthorityRequest;
import org.openbeian.web.frame.request.AuthorityUrls;
import org.openbeian.web.frame.signin.Member;
import org.openbeian.web.frame.signin.ReturnPath;
import org.openbeian.web.frame.text.Language;

/**
 * {@code #{unsent}}: puts back into the forms of a page what the member had typed there and not sent, and says so. What
 * no longer has a field on the page, because the case has moved on, is shown to be copied; so is what was typed into a
 * field whose saved answer another one has changed since the page was drawn, or it would be written over unseen.
 */
@Named("unsent")
@RequestScoped
public class UnsentPart {

    /** The form by which somebody says that they don't want it back. */
    static final String DROPPING = "unsent-form";

    /** Of an address, what says how the page was reached and not which it is. */
    private static final Pattern BESIDE = Pattern.compile("(lang|done|ended|back|at)(=.*)?");

    /** Before the name of a field: what was typed there and is shown beside the newer answer. It goes along with the form. */
    private static final String MINE = "mine:";

    @Inject
    UnsentService service;

    @Inject
    HttpServletRequest request;

    @Inject
    AuthorityUrls here;

    @Inject
    Sealing sealing;

    @Inject
    PortalClock clock;

    @Inject
    Language language;

    private final List<String> homeless = new ArrayList<>();
    private final List<Overtaken> overtaken = new ArrayList<>();
    private final Map<String, Map<String, List<String>>> beside = new HashMap<>();
    private final Map<String, DrawnFields> drawn = new HashMap<>();
    private Instant keptAt;
    private boolean back;

    /** Notes what stands in the fields of the forms that carry a ticket. */
    void drawn(FacesContext context, UIViewRoot root) {
        if (Member.of(request).isEmpty() || address().isEmpty()) {
            return;
        }
        Set<VisitHint> shown = EnumSet.of(VisitHint.SKIP_UNRENDERED);
        root.visitTree(VisitContext.createVisitContext(context, null, shown), (visit, component) -> {
            if (isTypedIn(component)) {
                formOf(component, context)
                        .ifPresent(form -> drawn.merge(
                                form,
                                DrawnFields.of(
                                        Map.of(component.getClientId(context), saved((EditableValueHolder) component))),
                                DrawnFields::before));
            }
            return VisitResult.ACCEPT;
        });
    }

    /** Fills the forms of a page that was asked for anew; a page that comes back with errors has its texts already. */
    void fill(FacesContext context, UIViewRoot root) {
        Optional<String> address = address();
        if (context.isPostback() || address.isEmpty()) {
            return;
        }
        for (UnsentDetail typed : service.on(address.get())) {
            fill(context, root, typed);
        }
    }

    private void fill(FacesContext context, UIViewRoot root, UnsentDetail typed) {
        Set<String> placed = new HashSet<>();
        DrawnFields before = DrawnFields.read(typed.getDrawn());
        // a field that is not drawn any more shows nobody what was in it
        Set<VisitHint> shown = EnumSet.of(VisitHint.SKIP_UNRENDERED);
        root.visitTree(VisitContext.createVisitContext(context, null, shown), (visit, component) -> {
            String id = component.getClientId(context);
            if (component instanceof UIForm && !id.equals(typed.getForm())) {
                return VisitResult.REJECT;
            }
            if (isTypedIn(component)
                    && formOf(component, context)
                            .filter(typed.getForm()::equals)
                            .isPresent()) {
                List<String> values = typed.getFields().get(id);
                if (fill((EditableValueHolder) component, id, values, before)) {
                    standsBeside(context, typed.getForm(), component, values == null ? List.of() : values);
                } else if (typed.getFields().containsKey(MINE + id)) {
                    standsBeside(
                            context,
                            typed.getForm(),
                            component,
                            typed.getFields().get(MINE + id));
                }
                placed.add(id);
                placed.add(MINE + id);
            }
            return VisitResult.ACCEPT;
        });
        noted(typed.getFields(), placed, typed.getKeptAt());
    }

    /**
     * Of what was kept: whether fields of the page have taken it back, and what has no field any more. Where neither is so,
     * as with a form in which nobody types, the page says nothing.
     */
    void noted(Map<String, List<String>> fields, Set<String> placed, Instant at) {
        int known = homeless.size();
        fields.forEach((name, values) -> {
            if (!placed.contains(name)) {
                values.stream().filter(TypedText::isOne).forEach(homeless::add);
            }
        });
        boolean taken = fields.keySet().stream().anyMatch(placed::contains);
        back |= taken;
        if (taken || homeless.size() > known) {
            keptAt = at;
        }
    }

    private void standsBeside(FacesContext context, String form, UIComponent field, List<String> typed) {
        overtaken.add(Overtaken.of(context, field, typed, language));
        beside.computeIfAbsent(form, first -> new LinkedHashMap<>())
                .put(MINE + field.getClientId(context), typed.isEmpty() ? List.of("") : typed);
    }

    /** @return whether what was typed has to stand beside what is saved, because another one has changed that meanwhile */
    static boolean fill(EditableValueHolder field, String name, List<String> typed, DrawnFields before) {
        List<String> sent = typed == null ? List.of() : field instanceof UISelectBoolean ? DrawnFields.TICKED : typed;
        DrawnFields.Comes comes = before.back(name, saved(field), sent);
        if (comes == DrawnFields.Comes.BACK) {
            fill(field, typed);
        }
        return comes == DrawnFields.Comes.BESIDE;
    }

    private static List<String> saved(EditableValueHolder field) {
        return DrawnFields.saved(field.getValue(), field instanceof UISelectBoolean);
    }

    private static boolean isTypedIn(UIComponent component) {
        return component instanceof EditableValueHolder
                && !(component instanceof HtmlInputHidden || component instanceof HtmlInputSecret);
    }

    /** As a browser would have sent it: of a box that is not ticked it sends nothing. */
    private static void fill(EditableValueHolder field, List<String> values) {
        if (field instanceof UISelectMany many) {
            many.setSubmittedValue(values == null ? new String[0] : values.toArray(String[]::new));
        } else if (field instanceof UISelectBoolean box) {
            box.setSubmittedValue(values != null);
        } else if (values != null) {
            field.setSubmittedValue(values.get(0));
        }
    }

    private static Optional<String> formOf(UIComponent component, FacesContext context) {
        for (UIComponent one = component; one != null; one = one.getParent()) {
            if (one instanceof UIForm) {
                return Optional.of(one.getClientId(context));
            }
        }
        return Optional.empty();
    }

    /** For the hidden field of one form; empty where there is nobody to keep it for. */
    Optional<String> ticket(String form, Set<String> untyped) {
        return Member.of(request).flatMap(member -> address().map(address -> new UnsentTicket(
                        member.membershipId(), member.stamp(), form, address, clock.instant(), untyped, drawnIn(form))
                .write(sealing, AuthorityRequest.of(request).authority().getId())));
    }

    /** A form that comes back with errors still is the one that was drawn before them. */
    private DrawnFields drawnIn(String form) {
        DrawnFields now = drawn.getOrDefault(form, DrawnFields.NONE);
        UnsentTicket came = came();
        return came != null && came.form().equals(form) ? came.fields().before(now) : now;
    }

    /** What goes along with a form so that it is not lost with the next word typed: by the name it goes by. */
    Map<String, List<String>> beside(String form) {
        UnsentTicket came = came();
        if (came == null || !came.form().equals(form)) {
            return beside.getOrDefault(form, Map.of());
        }
        Map<String, List<String>> again = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(MINE)) {
                again.put(name, List.of(values));
            }
        });
        return again;
    }

    private UnsentTicket came() {
        return (UnsentTicket) request.getAttribute(UnsentTicket.class.getName());
    }

    /** Of the page in the workspace or at the desk, with what tells it from others; a form keeps the one it came with. */
    private Optional<String> address() {
        AuthorityRequest place = AuthorityRequest.of(request);
        if (place == null || place.area() == AuthorityRequest.Area.PUBLIC) {
            return Optional.empty();
        }
        UnsentTicket came = came();
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

    /** Whether fields of the page have it; else it is only shown to be copied. */
    public boolean isBack() {
        return back;
    }

    public Instant getKeptAt() {
        return keptAt;
    }

    /** What was typed into fields that are not on the page any more. */
    public List<String> getHomeless() {
        return homeless;
    }

    /** What was typed into fields that another one has changed since; the page shows their answers. */
    public List<Overtaken> getOvertaken() {
        return overtaken;
    }

    /** The page, for the button that takes what is saved instead. */
    public String getPage() {
        return address().orElse("");
    }

    /** Where the script of the page sends what is typed. */
    public String getTo() {
        AuthorityRequest place = AuthorityRequest.of(request);
        return here.page((place.area() == AuthorityRequest.Area.DESK ? "/desk" : "/app") + "/unsent");
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
