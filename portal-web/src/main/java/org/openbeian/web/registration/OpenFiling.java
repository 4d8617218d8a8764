package org.openbeian.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.common.FieldError;
import org.openbeian.registration.ChangeDetail;
import org.openbeian.registration.DecidedGrade;
import org.openbeian.registration.FilingDetail;
import org.openbeian.registration.FilingKind;
import org.openbeian.registration.FilingService;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.SectionStatus;
import org.openbeian.web.frame.text.Language;

/**
 * {@code #{filing}}: the filing that the address names, read once for the whole request. It is there before the form is
 * built, because which questions the form has depends on it.
 */
@Named("filing")
@RequestScoped
public class OpenFiling {

    /** From this grade on two persons prepare and sign (SOD-12). */
    private static final int TWO_FROM = 3;

    @Inject
    FilingService filings;

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    private FilingDetail detail;
    private GradePreview grade;

    @PostConstruct
    void load() {
        detail = filings.detail(request.getParameter("id"));
        grade = (isGradeSettled()
                        ? new GradePreview(detail.getGrading(), detail.getDecided(), detail.getConditions(), language)
                        : new GradePreview(detail.getGrading(), language))
                .locked(detail.getState() != FilingState.DRAFT)
                .unconditional(detail.isUnconditional());
    }

    /** Before anything is drawn, so that what cannot be opened becomes an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public FilingDetail getDetail() {
        return detail;
    }

    public String getId() {
        return detail.getId();
    }

    /** Whether what was just done still is so: who goes back opens a page again that said it. */
    public boolean still(String done) {
        return done != null && still(done, detail.can("EDIT"), detail.can("SIGNED"), detail.getState());
    }

    static boolean still(String done, boolean editable, boolean signed, FilingState state) {
        return switch (done) {
            case "signed" -> editable && signed;
            case "signature_void" -> editable && !signed;
            case "started", "saved", "opened", "amendment_opened", "renewal_opened" -> editable;
            case "withdrawn" -> state == FilingState.WITHDRAWN;
            default -> true;
        };
    }

    /** Key of the words for what kind of change it is, a minor one or a material one; null for a filing of its own. */
    public String getChangeKind() {
        ChangeDetail change = detail.getChange();
        if (change == null) {
            return null;
        }
        return change.getKind() == FilingKind.AMENDMENT
                ? change.isMaterial() ? "change_kind.material" : "change_kind.minor"
                : "filing_kind." + change.getKind();
    }

    /** In the reader's language. */
    public String getSystem() {
        return language.of(detail.getSystemZh(), detail.getSystemEn());
    }

    /** Whether a classifier has set the grade on the facts as they are, so that it is no longer an estimate. */
    public boolean isGradeSettled() {
        if (detail.isRegradeDue()) {
            return false;
        }
        return switch (detail.getState()) {
            case DRAFT, SUBMITTED, CORRECTION_REQUESTED, ACCEPTED, WITHDRAWN, NOT_ACCEPTED -> false;
            default -> true;
        };
    }

    /** Key of what the grade shown is called: what was set, what is expected, or what was proposed of a case now over. */
    public String getGradeTitle() {
        return gradeTitle(isGradeSettled(), detail.getState());
    }

    static String gradeTitle(boolean settled, FilingState state) {
        if (settled) {
            return "grading.title.filed";
        }
        if (state.isEnd()) {
            return "grading.title.ended";
        }
        return switch (state) {
            case DRAFT -> "grading.title";
            case CORRECTION_REQUESTED -> "grading.title.correction";
            default -> "grading.title.submitted";
        };
    }

    /** The same beside a page of a draft, whose answers count when they are saved. */
    public String getGradeTitleOfPage() {
        return detail.getState() == FilingState.DRAFT ? "grading.title.saved" : getGradeTitle();
    }

    /** Whether a classifier will still set a grade, which may be another than the one shown. */
    public boolean isGradeExpected() {
        return !isGradeSettled() && !detail.getState().isEnd();
    }

    /**
     * Whether it ended so that no conditions were ever decided on, whatever the rules had proposed; a small change leaves
     * those of its registration as they are.
     */
    public boolean isUnconditional() {
        boolean ofItsOwn = detail.getChange() == null
                || detail.getChange().getKind() != FilingKind.AMENDMENT
                || detail.getChange().isMaterial();
        return endedUnconditionally(detail.getState())
                || !ofItsOwn && detail.getState().isOnRegister();
    }

    static boolean endedUnconditionally(FilingState state) {
        return state == FilingState.NOT_ACCEPTED || state == FilingState.REJECTED || state == FilingState.WITHDRAWN;
    }

    /** The grade that counts, as far as one was set; else what the rules say. */
    public GradePreview getGrade() {
        return grade;
    }

    /** The grade that was set before the answers changed, while what the rules say of them is shown; else null. */
    public DecidedGrade getSetBefore() {
        return isGradeSettled() || detail.getState().isEnd() ? null : detail.getDecided();
    }

    /** Key of why somebody else has to sign: for the grade that is expected, or for one that was set and holds still. */
    public String getSignByOther() {
        return signByOther(grade.isKnown(), grade.isKnown() ? grade.getGrade() : 0);
    }

    static String signByOther(boolean known, int shown) {
        return known && shown < TWO_FROM ? "check.sign_by_other.set" : "check.sign_by_other";
    }

    /** What blocks submission, each at its question. */
    public List<Blocker> getBlockers() {
        return detail.getBlockers().stream().map(Blocker::new).toList();
    }

    /** Whether the answers of this page can be changed now: all of a draft, after a request for correction some. */
    public boolean changeable(String section) {
        return detail.can("EDIT")
                && (detail.getCorrection() == null || detail.section(section).status() == SectionStatus.ATTENTION);
    }

    /** Answers given and still missing, page by page. */
    public List<AnsweredSection> getAnswers() {
        return AnsweredSection.of(detail);
    }

    /** One question without which the filing cannot be submitted. */
    public static final class Blocker {

        private final FieldError error;

        Blocker(FieldError error) {
            this.error = error;
        }

        public String getField() {
            return error.getField();
        }

        /** The page it is asked on. */
        public String getSection() {
            return error.pointer().split("/")[2];
        }
    }
}
