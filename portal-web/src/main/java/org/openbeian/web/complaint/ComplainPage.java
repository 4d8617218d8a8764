package org.openbeian.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.openbeian.common.Invalid;
import org.openbeian.complaint.ComplaintCategories;
import org.openbeian.complaint.ComplaintCategory;
import org.openbeian.complaint.ComplaintLodgingService;
import org.openbeian.complaint.FormToken;
import org.openbeian.complaint.Lodging;
import org.openbeian.complaint.LodgingReceipt;
import org.openbeian.complaint.ReceiptCode;
import org.openbeian.complaint.Wish;
import org.openbeian.register.RegisterEntry;
import org.openbeian.web.frame.request.AuthorityUrls;
import org.openbeian.web.open.AnonymousForm;
import org.openbeian.web.open.PublicRateLimit;
import org.openbeian.web.upload.Uploads;

/**
 * To complain: first about what, then what happened, then the receipt, which is shown in the answer to the form and
 * nowhere else. No session, no cookie; what was typed comes back with each answer.
 */
@Named
@RequestScoped
public class ComplainPage {

    private static final String UNKNOWN = "none";

    /** In a field of its form a receipt comes back with its code. */
    private static final String RECEIPT = "receipt";

    /** What was typed and goes along while another system is looked for. */
    private static final List<String> CARRIED = List.of(
            "ticket",
            "namedSystem",
            "shownNumber",
            "wish",
            "category",
            "story",
            "happenedOn",
            "who",
            "name",
            "contact",
            "nameMayBeShown");

    private static final List<String> WAYS = List.of("ANONYMOUS", "NAMED");

    @Inject
    ComplaintLodgingService service;

    @Inject
    PublicRateLimit gate;

    @Inject
    ReceiptCodes receipts;

    @Inject
    AuthorityUrls here;

    @Inject
    HttpServletRequest request;

    @Inject
    AnonymousForm form;

    private RegisterEntry system;
    private List<RegisterEntry> found;
    private LodgingReceipt receipt;
    private ReceiptCode drawn;

    private String lastGroup;
    private String namedSystem;
    private String shownNumber;
    private String wish = Wish.REPORT.name();
    private String category;
    private String story;
    private String happenedOn;
    private String who = WAYS.get(0);
    private String name;
    private String contact;
    private boolean nameMayBeShown;

    public void open() {
        if (isChosen() && !isUnknown()) {
            system = service.system(getAbout());
        } else if (!getSought().isEmpty()) {
            found = service.systems(getSought());
        }
    }

    public void lodge() {
        open();
        FormToken ticket = form.sentByHand();
        BooleanSupplier before = () -> {
            drawn = receipts.drawn(request, ticket.getDrawn());
            return service.isReceived(drawn);
        };
        Supplier<LodgingReceipt> lodging = () -> service.lodge(lodging(ticket).under(drawn));
        receipt = ComplaintCategories.isUrgent(category, story)
                ? gate.urgentComplaint(request, before, lodging)
                : gate.complaint(request, before, lodging);
    }

    /**
     * From the receipt on, when its code was saved: who has saved it can type the last group of it. Else the receipt is
     * shown once more.
     */
    public String goOn() {
        ReceiptCode code = ReceiptCode.asTyped(request.getParameter(RECEIPT));
        if (code.endsWith(lastGroup)) {
            return "/public/complaint-status?faces-redirect=true&done=receipt_kept";
        }
        open();
        gate.mayTry(request);
        receipt = service.receipt(receipts.hashed(request, code))
                .orElseThrow(() -> new Invalid("/code", "complaint.code_unknown"));
        throw new Invalid("/lastGroup", "complaint.last_group_wrong");
    }

    private Lodging lodging(FormToken ticket) {
        Lodging lodging = new Lodging()
                .on(ticket.getDrawn())
                .asking(Wish.REMEDY.name().equals(wish) ? Wish.REMEDY : Wish.REPORT, category)
                .telling(story, happenedOn);
        if (isUnknown()) {
            lodging.aboutUnknown(namedSystem, shownNumber);
        } else {
            lodging.about(getAbout());
        }
        if ("NAMED".equals(who)) {
            lodging.named(name, contact, nameMayBeShown);
        }
        Uploads.evidence(request).forEach(lodging::with);
        return lodging;
    }

    /** Number in the register, {@code none}, or empty as long as nothing was chosen. */
    public String getAbout() {
        String about = request.getParameter("about");
        return about == null ? "" : about.strip();
    }

    public boolean isChosen() {
        return !getAbout().isEmpty();
    }

    public boolean isUnknown() {
        return getAbout().equals(UNKNOWN);
    }

    /** Another system is looked for while the rest of the form is filled in. */
    public boolean isChanging() {
        return !isChosen() && sent().containsKey("changing");
    }

    /** The fields of the form as they were sent, by name. Nothing of them is kept anywhere but in the page. */
    public Map<String, String> getCarried() {
        return carried(sent());
    }

    static Map<String, String> carried(Map<String, String> sent) {
        Map<String, String> carried = new LinkedHashMap<>();
        CARRIED.stream().filter(name -> sent.get(name) != null).forEach(name -> carried.put(name, sent.get(name)));
        return carried;
    }

    /** Asked of Faces, which sees what came in a form with files; the injected request is the container's own. */
    private static Map<String, String> sent() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public String getSought() {
        String sought = sent().get("q");
        return sought == null ? "" : sought.strip();
    }

    /** Not when the question was refused. */
    public boolean isSearched() {
        return found != null;
    }

    public List<RegisterEntry> getFound() {
        return found == null ? List.of() : found;
    }

    /** Null when it is about one that is not in the register. */
    public RegisterEntry getSystem() {
        return system;
    }

    /** Null until it was received. */
    public LodgingReceipt getReceipt() {
        return receipt;
    }

    /** While the form that was sent is read, that of the receipt counts if it was sent; what is shown is decided after. */
    public boolean isReceiptSent() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                && request.getParameter(RECEIPT) != null;
    }

    /** The code as a file that needs no script: the address of the link is its content. */
    public String getReceiptFile() {
        String content =
                receipt.getNumber() + "\r\n" + receipt.getCode() + "\r\n" + here.absolute("/complaint-status") + "\r\n";
        return "data:text/plain;charset=utf-8,"
                + URLEncoder.encode(content, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public List<ComplaintCategory> getCategories() {
        return ComplaintCategories.all();
    }

    public List<String> getWishes() {
        return Arrays.stream(Wish.values()).map(Wish::name).toList();
    }

    public List<String> getWays() {
        return WAYS;
    }

    public String getLastGroup() {
        return lastGroup;
    }

    public void setLastGroup(String lastGroup) {
        this.lastGroup = lastGroup;
    }

    public String getNamedSystem() {
        return namedSystem;
    }

    public void setNamedSystem(String namedSystem) {
        this.namedSystem = namedSystem;
    }

    public String getShownNumber() {
        return shownNumber;
    }

    public void setShownNumber(String shownNumber) {
        this.shownNumber = shownNumber;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getStory() {
        return story;
    }

    public void setStory(String story) {
        this.story = story;
    }

    public String getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(String happenedOn) {
        this.happenedOn = happenedOn;
    }

    /** ANONYMOUS or NAMED. */
    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public boolean isNameMayBeShown() {
        return nameMayBeShown;
    }

    public void setNameMayBeShown(boolean nameMayBeShown) {
        this.nameMayBeShown = nameMayBeShown;
    }
}
