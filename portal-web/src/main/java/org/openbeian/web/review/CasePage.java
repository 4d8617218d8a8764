package org.openbeian.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.CorrectionGap;
import org.openbeian.registration.CorrectionRounds;
import org.openbeian.registration.Field;
import org.openbeian.registration.FilingDetail;
import org.openbeian.registration.FilingKind;
import org.openbeian.registration.SectionDetail;
import org.openbeian.review.CaseDetail;
import org.openbeian.review.DossierService;
import org.openbeian.review.QueueService;
import org.openbeian.review.TaskDetail;
import org.openbeian.review.UndeclaredPanel;
import org.openbeian.web.deadline.ClockLine;
import org.openbeian.web.frame.text.Language;
import org.openbeian.web.registration.AnsweredSection;
import org.openbeian.web.registration.GradePreview;

/** A case: the dossier on the left, what is asked of the reader on the right. */
@Named
@RequestScoped
public class CasePage {

    @Inject
    DossierService dossiers;

    @Inject
    QueueService queue;

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    @Inject
    PortalClock clock;

    private String id;
    private UndeclaredPanel undeclared;
    private CaseDetail detail;
    private GradePreview grade;
    private List<AnsweredSection> sections = List.of();

    @PostConstruct
    void load() {
        id = request.getParameter("id");
        undeclared = dossiers.undeclared(id).orElse(null);
        if (undeclared == null) {
            detail = dossiers.open(id);
            grade = new GradePreview(detail.getFiling().getGrading(), language)
                    .locked(detail.getFiling().getState().isEnd());
            sections = AnsweredSection.of(detail.getFiling());
        }
    }

    /** Before anything is drawn, so that what may not be seen becomes an error page. */
    public void open() {
        // reading happened when this object was made
    }

    /** SOD-04: the declaration comes before the material. */
    public String declare() {
        queue.declareNoConflict(undeclared.task());
        return CaseLinks.to(id);
    }

    /** Gives the task back. */
    public String release() {
        queue.release(undeclared == null ? detail.getMine().getId() : undeclared.task());
        return CaseLinks.toQueue("released");
    }

    /** Null when nothing waits for a declaration. */
    public UndeclaredPanel getUndeclared() {
        return undeclared;
    }

    public boolean isToBeDeclared() {
        return undeclared != null;
    }

    /** The form of what is asked of me; "nothing" when nothing is. */
    public String getAsked() {
        return detail.getMine() == null
                ? "nothing"
                : detail.getMine().getKind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a form appears for whoever claims what is open here; not of a case that has ended or waits for its applicant. */
    public boolean isClaimable() {
        return detail.getTasks().stream().anyMatch(TaskDetail::isPending);
    }

    public String getTask() {
        return detail.getMine().getId();
    }

    public String getId() {
        return id;
    }

    public CaseDetail getDetail() {
        return detail;
    }

    public FilingDetail getFiling() {
        return detail.getFiling();
    }

    /** In the reader's language. */
    public String getSystem() {
        return language.of(getFiling().getSystemZh(), getFiling().getSystemEn());
    }

    public GradePreview getGrade() {
        return grade;
    }

    public List<AnsweredSection> getSections() {
        return sections;
    }

    /** A change of a registration that asks for no regrade: intake takes it as it is. */
    public boolean isMinor() {
        return getFiling().getKind() == FilingKind.AMENDMENT
                && !getFiling().getChange().isMaterial();
    }

    /** Codes of the pages with facts that the rules read; a classifier of a regrade can put them right. */
    public List<String> getFactPages() {
        return getFiling().getSections().stream()
                .filter(section -> section.section().getVisibleFields().stream().anyMatch(Field::fact))
                .map(SectionDetail::getCode)
                .toList();
    }

    /** Whether gaps are to be noted beside the answers: intake and reviewers can return a case, as often as the law lets them. */
    public boolean isNotingGaps() {
        return (detail.isAsked("INTAKE") || detail.isAsked("REVIEW")) && getNoCorrection() == null;
    }

    /** Why the case cannot be returned to the applicant any more, in a sentence; null while it can. */
    public String getNoCorrection() {
        String refused = getFiling().correctionRefused(detail.isAsked("REVIEW"));
        return refused == null ? null : language.text(refused, CorrectionRounds.TECHNICAL);
    }

    /** Why intake cannot accept the case, with what to do instead, in a sentence; null while it can. */
    public String getNotAcceptable() {
        return grade.isKnown() && grade.getObligations().contains("UPSTREAM_NOT_FILED")
                ? language.text(getFiling().getWithoutUpstream())
                : null;
    }

    /** To whom else it has to be passed on, in a sentence; null for nobody. */
    public String getReferral() {
        List<String> referred = detail.getReferred();
        return referred.isEmpty()
                ? null
                : language.text(
                        "case.refer",
                        referred.stream()
                                .map(code -> language.text("red_line." + code))
                                .collect(Collectors.joining(language.text("list.separator"))));
    }

    /** What was asked about a field before, and answered. */
    public List<CorrectionGap> gaps(String field) {
        return detail.getCorrections().stream()
                .flatMap(correction -> correction.getGaps().stream())
                .filter(gap -> gap.getField().equals(field))
                .toList();
    }

    public List<ClockLine> getClocks() {
        return ClockLine.of(detail.getClocks(), clock.instant(), language);
    }

    public List<CaseStep> getHistory() {
        return CaseStep.of(detail);
    }
}
