package org.openbeian.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.common.NotFound;
import org.openbeian.registration.CorrectionGap;
import org.openbeian.registration.CorrectionRequest;
import org.openbeian.registration.Field;
import org.openbeian.registration.FilingService;

/** What has to be corrected: each gap with its question, to be answered one by one; nothing else is open. */
@Named
@RequestScoped
public class CorrectionPage {

    @Inject
    FilingService filings;

    @Inject
    OpenFiling filing;

    private CorrectionRequest request;
    private String shown;
    private final Map<String, String> answers = new LinkedHashMap<>();

    @PostConstruct
    void load() {
        request = filing.getDetail().getCorrection();
        if (request == null) {
            throw new NotFound();
        }
        shown = request.getShown();
        request.getGaps().forEach(gap -> answers.put(gap.getId(), gap.getAnswer()));
    }

    public String save() {
        filings.answerGaps(filing.getId(), answers, shown);
        return FilingLinks.to("correction", filing.getId()) + "&done=saved";
    }

    /** To the question itself; what was explained so far stays. */
    public String change(CorrectionGap gap) {
        filings.answerGaps(filing.getId(), answers, shown);
        return FilingLinks.toSection(filing.getId(), section(gap), "correction") + "&at=" + gap.getField();
    }

    public String saveAndCheck() {
        filings.answerGaps(filing.getId(), answers, shown);
        return FilingLinks.to("check", filing.getId()) + "&done=saved";
    }

    public CorrectionRequest getRequest() {
        return request;
    }

    public List<CorrectionGap> getGaps() {
        return request.getGaps();
    }

    /** The page on which the field of a gap is answered. */
    public String section(CorrectionGap gap) {
        return filing.getDetail().getSections().stream()
                .filter(section ->
                        section.section().fields().stream().map(Field::id).anyMatch(gap.getField()::equals))
                .map(section -> section.getCode())
                .findFirst()
                .orElse("applicant");
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    /** What was answered when the page was built. */
    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }
}
