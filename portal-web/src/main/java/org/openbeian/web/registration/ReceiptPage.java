package org.openbeian.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.FilingDetail;
import org.openbeian.registration.FilingKind;
import org.openbeian.registration.Receipt;
import org.openbeian.registration.SubmissionService;
import org.openbeian.web.document.Download;
import org.openbeian.web.document.Sheet;
import org.openbeian.web.document.Typeface;
import org.openbeian.web.frame.request.AuthorityUrls;
import org.openbeian.web.frame.text.Language;

/**
 * The proof of one submission, the last one unless another is asked for; reload and bookmark find it again. What it says
 * was handed in is read from what was kept with it, not from the filing, which goes on.
 */
@Named
@RequestScoped
public class ReceiptPage {

    @Inject
    SubmissionService submissions;

    @Inject
    OpenFiling filing;

    @Inject
    FilingCourse course;

    @Inject
    Typeface typeface;

    @Inject
    Language language;

    @Inject
    AuthorityUrls here;

    @Inject
    PortalClock clock;

    private List<Receipt> all;
    private Receipt receipt;
    private JsonObject snapshot;
    private GradePreview grade;
    private String format;
    private String submission;

    /** On paper it answers with the file instead of the page. */
    public void load() throws IOException {
        all = submissions.receipts(filing.getId());
        receipt = submission == null || submission.isBlank()
                ? all.get(0)
                : all.stream()
                        .filter(one -> String.valueOf(one.getSubmission()).equals(submission))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        snapshot = CanonicalJson.read(receipt.getSnapshot());
        grade = new GradePreview(snapshot.getJsonObject("grading"), language);
        if ("pdf".equals(format)) {
            Download.send(file(receipt), "application/pdf", typeface.write(sheet()));
        }
    }

    private Sheet sheet() {
        FilingDetail detail = filing.getDetail();
        Sheet sheet = new Sheet(
                        language.getLocale(),
                        language.text("receipt.title") + " " + receipt.getNumber(),
                        here.getName(),
                        clock.instant())
                .text(language.text("receipt.done"))
                .fact(language.text("receipt.number"), receipt.getNumber())
                .fact(
                        language.text("receipt.which"),
                        isSeveral() ? language.text("receipt.submission", receipt.getSubmission()) : null)
                .fact(language.text("receipt.at"), language.second(receipt.getSubmittedAt()))
                .fact(
                        language.text(limit(receipt)),
                        receipt.getStatutoryDue() == null ? null : language.date(receipt.getStatutoryDue()))
                .fact(
                        language.text("change.kind"),
                        detail.getChange() == null ? null : language.text(filing.getChangeKind()))
                .fact(language.text("receipt.system"), getSystem())
                .fact(language.text("receipt.applicant"), getApplicant())
                .fact(language.text("check.preparer"), language.of(detail.getPreparedBy(), detail.getPreparedByEn()))
                .fact(language.text("check.signatory"), getSignatory())
                .fact(language.text("receipt.rule_set"), getRuleSet())
                .fact(language.text("receipt.hash"), receipt.getSha256());
        if (isAwaited()) {
            sheet.heading(language.text("receipt.next"))
                    .fact(language.text("receipt.next.intake"), latest(receipt.getAcceptanceDue()))
                    .fact(language.text("receipt.next.decision"), latest(receipt.getDecisionDue()));
            if (receipt.isProvisional()) {
                sheet.text(language.text("receipt.provisional"));
            }
        } else {
            sheet.heading(language.text("receipt.now", language.date(clock.today())))
                    .fact(language.state("state", detail.getState()), course.getSince());
        }
        return sheet.text(language.text("outcome.disclaimer"));
    }

    /** What the statutory day beside a receipt means. Of a duty towards another authority it is not known whether it was kept. */
    public String limit(Receipt one) {
        if (filing.getDetail().getKind() == FilingKind.TRANSFER_IN) {
            return "receipt.elsewhere";
        }
        return one.isStatutoryLate() ? "receipt.late" : "receipt.in_time";
    }

    private String latest(LocalDate due) {
        return due == null ? null : language.text("receipt.latest") + " " + language.date(due);
    }

    /** Name of the file of a receipt. */
    public String file(Receipt one) {
        return one.getNumber() + (one.getSubmission() == 1 ? "" : "-" + one.getSubmission()) + ".pdf";
    }

    /** Whether the days that it names still run; else it says what has become of the filing. */
    public boolean isAwaited() {
        return filing.getDetail().isAwaited(receipt);
    }

    /** Whether it was handed in more than once. */
    public boolean isSeveral() {
        return all.size() > 1;
    }

    /** All of the filing, the newest first. */
    public List<Receipt> getAll() {
        return all;
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public String getSystem() {
        JsonObject system = snapshot.getJsonObject("sections").getJsonObject("system");
        return language.of(system.getString("nameZh", null), system.getString("nameEn", null));
    }

    public String getApplicant() {
        JsonObject applicant = snapshot.getJsonObject("applicant");
        return language.of(applicant.getString("name_zh", null), applicant.getString("name_en", null));
    }

    public String getRuleSet() {
        return snapshot.getString("rule_set");
    }

    /** The grade that was expected when it was handed in. */
    public GradePreview getGrade() {
        return grade;
    }

    /** Null where nobody knows any more who signed it. */
    public String getSignatory() {
        return language.of(
                filing.getDetail().signatory(receipt, true), filing.getDetail().signatory(receipt, false));
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public String getSubmission() {
        return submission;
    }

    public void setSubmission(String submission) {
        this.submission = submission;
    }

    public Receipt getReceipt() {
        return receipt;
    }
}
