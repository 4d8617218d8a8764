package org.openbeian.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.registration.Field;
import org.openbeian.registration.FilingDetail;
import org.openbeian.registration.FilingService;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.SectionDetail;
import org.openbeian.registration.Withdrawal;

/** One page of questions; which questions it has, and which of them are asked, is data of the form. */
@Named
@RequestScoped
public class SectionPage {

    @Inject
    FilingService filings;

    @Inject
    OpenFiling filing;

    @Inject
    HttpServletRequest request;

    private SectionDetail section;
    private List<Field> fields;
    private Map<String, Object> form;
    private List<RiskLines> risks = List.of();
    private List<ExistingLine> existing = List.of();
    private long version;

    @PostConstruct
    void load() {
        section = filing.getDetail().section(request.getParameter("code"));
        Map<String, JsonValue> all = filing.getDetail().getAnswers();
        fields = FormAnswers.asked(section.section().getVisibleFields(), all).stream()
                // the case itself says that it is a change
                .filter(field ->
                        filing.getDetail().getChange() == null || !field.id().equals("filingKind"))
                .toList();
        form = FormAnswers.shown(fields, section.answers());
        version = section.version();
        fields.stream()
                .filter(field -> field.type() == Field.Type.RISKS)
                .findFirst()
                .ifPresent(field -> risks = RiskLines.of(section.answers().get(field.id())));
        fields.stream()
                .filter(field -> field.type() == Field.Type.EXISTING)
                .findFirst()
                .ifPresent(
                        field -> existing = ExistingLine.asked(section.answers().get(field.id())));
    }

    /** To the next page, or to the same one when the answers have opened further questions on it. */
    public String saveAndContinue() {
        JsonObject given = save();
        Map<String, JsonValue> now = new HashMap<>(filing.getDetail().getAnswers());
        section.section().fields().forEach(field -> now.remove(field.id()));
        now.putAll(given);
        boolean opened = FormAnswers.asked(section.section().getVisibleFields(), now).stream()
                .anyMatch(field -> !fields.contains(field) && !given.containsKey(field.id()));
        return opened
                ? FilingLinks.toSection(filing.getId(), section.getCode(), back()) + done("opened")
                : back() != null ? FilingLinks.to(back(), filing.getId()) + done("saved") : next(now);
    }

    public String saveForLater() {
        save();
        return FilingLinks.toTasks(filing.getId()) + done("saved");
    }

    /** What the next page says; that a signature fell with what was saved comes before everything else. */
    private String done(String usual) {
        String said = isSigned() && !filings.detail(filing.getId()).can("SIGNED") ? "signature_void" : usual;
        return said.isEmpty() ? "" : "&done=" + said;
    }

    private JsonObject save() {
        fields.stream()
                .filter(field -> field.type() == Field.Type.RISKS)
                .forEach(field -> form.put(
                        field.id(),
                        RiskLine.json(risks.stream()
                                .flatMap(group -> group.lines().stream())
                                .toList())));
        fields.stream()
                .filter(field -> field.type() == Field.Type.EXISTING)
                .forEach(field -> form.put(field.id(), ExistingLine.json(existing)));
        JsonObject given = FormAnswers.given(fields, form, section.answers());
        filings.save(filing.getId(), section.getCode(), given, version);
        return given;
    }

    private String next(Map<String, JsonValue> answers) {
        if (filing.getDetail().getCorrection() != null) {
            // the pages that follow are mostly locked
            return FilingLinks.to("correction", filing.getId()) + done("saved");
        }
        List<SectionDetail> all = filing.getDetail().getSections();
        return all.stream()
                .skip(all.indexOf(section) + 1L)
                .filter(later -> later.section().isNeeded(answers))
                .findFirst()
                .map(later -> FilingLinks.toSection(filing.getId(), later.getCode(), null))
                .orElse(FilingLinks.to("check", filing.getId()))
                .concat(done(""));
    }

    /** The page that "change" came from; null in the normal order. */
    private String back() {
        String back = request.getParameter("back");
        return "check".equals(back) || "correction".equals(back) ? back : null;
    }

    /** Where "back" leads, as a path. */
    public String getBackTo() {
        return "/app/registration/" + (back() == null ? "tasks" : back()) + "?id=" + filing.getId();
    }

    public SectionDetail getSection() {
        return section;
    }

    /** Whether it can be changed now. What is sent all the same keeps its form, so that it is refused in words. */
    public boolean isOpen() {
        return filing.changeable(section.getCode()) || "POST".equals(request.getMethod());
    }

    /** Whether somebody has signed the answers as they were when this page was asked for. */
    public boolean isSigned() {
        return filing.getDetail().can("SIGNED");
    }

    /** Key of the words for why nothing can be changed here. */
    public String getLocked() {
        FilingDetail detail = filing.getDetail();
        return locked(detail.getState(), detail.getWithdrawal(), detail.getCorrection() != null);
    }

    static String locked(FilingState state, Withdrawal withdrawal, boolean corrected) {
        if (corrected) {
            return "section.locked.correction";
        }
        if (state == FilingState.WITHDRAWN && withdrawal != null) {
            return "section.locked." + withdrawal;
        }
        return state.isEnd()
                ? "section.locked.ended"
                : state.isOnRegister()
                        ? "section.locked.registered"
                        : state == FilingState.DRAFT ? "section.locked.draft" : "section.locked";
    }

    /** The page to be read, where it cannot be changed; empty when nothing is asked on it. */
    public List<AnsweredSection> getAnswered() {
        return AnsweredSection.of(filing.getDetail()).stream()
                .filter(one -> one.getCode().equals(section.getCode()))
                .toList();
    }

    /** This page's number among those of the filing. */
    public int getPlace() {
        return filing.getDetail().getSections().indexOf(section) + 1;
    }

    public List<Field> getFields() {
        return fields;
    }

    /** By field id; the controls write into it. */
    public Map<String, Object> getForm() {
        return form;
    }

    /** Numbers of other authorities, with lines for more. */
    public List<ExistingLine> getExisting() {
        return existing;
    }

    public List<RiskLines> getRisks() {
        return risks;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    /** Ids of questions elsewhere in the form that wait for the answer to this one. */
    public boolean isDeciding(Field field) {
        return sectionsOf(filing.getDetail())
                .anyMatch(other -> other.shownWhen().containsKey(field.id()));
    }

    private static java.util.stream.Stream<Field> sectionsOf(FilingDetail detail) {
        return detail.getSections().stream().flatMap(each -> each.section().getVisibleFields().stream());
    }
}
