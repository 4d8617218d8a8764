package org.openbeian.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.openbeian.registration.Field;
import org.openbeian.registration.SectionDetail;
import org.openbeian.review.GradeService;
import org.openbeian.web.registration.FormAnswers;

/** A classifier puts right what is registered, one page of the filing at a time. */
@Named
@RequestScoped
public class FactsPage {

    @Inject
    GradeService grades;

    @Inject
    CasePage page;

    @Inject
    HttpServletRequest request;

    private SectionDetail section;
    private List<Field> fields;
    private Map<String, Object> form;
    private String reason;

    @PostConstruct
    void load() {
        section = page.getFiling().section(request.getParameter("code"));
        fields = FormAnswers.asked(
                        section.section().getVisibleFields(), page.getFiling().getAnswers())
                .stream()
                .filter(Field::fact)
                .toList();
        form = FormAnswers.shown(fields, section.answers());
    }

    /** Before anything is drawn, so that what may not be seen becomes an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public String save() {
        grades.correctFacts(page.getTask(), getCode(), FormAnswers.given(fields, form, section.answers()), reason);
        return CaseLinks.to(page.getId()) + "&done=facts_corrected";
    }

    public String getCode() {
        return section.getCode();
    }

    public List<Field> getFields() {
        return fields;
    }

    /** By field id; the controls write into it. */
    public Map<String, Object> getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
