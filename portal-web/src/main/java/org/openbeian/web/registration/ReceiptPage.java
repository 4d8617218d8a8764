package org.openbeian.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.FilingDetail;
import org.openbeian.registration.Receipt;
import org.openbeian.registration.SubmissionService;
import org.openbeian.web.document.Download;
import org.openbeian.web.document.Sheet;
import org.openbeian.web.document.Typeface;
import org.openbeian.web.request.Here;
import org.openbeian.web.signin.Me;
import org.openbeian.web.text.Language;

/** The proof of the last submission; reload and bookmark find it again. */
@Named
@RequestScoped
public class ReceiptPage {

    @Inject
    SubmissionService submissions;

    @Inject
    OpenFiling filing;

    @Inject
    Typeface typeface;

    @Inject
    Language language;

    @Inject
    Here here;

    @Inject
    Me me;

    @Inject
    PortalClock clock;

    private Receipt receipt;
    private GradePreview grade;
    private String format;

    /** On paper it answers with the file instead of the page. */
    public void load() throws IOException {
        receipt = submissions.receipt(filing.getId());
        grade = new GradePreview(CanonicalJson.read(receipt.getSnapshot()).getJsonObject("grading"), language);
        if ("pdf".equals(format)) {
            Download.send(receipt.getNumber() + ".pdf", "application/pdf", typeface.write(sheet()));
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
                .fact(language.text("receipt.at"), language.second(receipt.getSubmittedAt()))
                .fact(
                        language.text(receipt.isStatutoryLate() ? "receipt.late" : "receipt.in_time"),
                        receipt.getStatutoryDue() == null ? null : language.date(receipt.getStatutoryDue()))
                .fact(
                        language.text("change.kind"),
                        detail.getChange() == null ? null : language.text(filing.getChangeKind()))
                .fact(language.text("receipt.system"), filing.getSystem())
                .fact(language.text("receipt.applicant"), me.getOrganisation())
                .fact(language.text("check.preparer"), language.of(detail.getPreparedBy(), detail.getPreparedByEn()))
                .fact(language.text("check.signatory"), language.of(detail.getSignedBy(), detail.getSignedByEn()))
                .fact(language.text("receipt.rule_set"), detail.getRuleSet())
                .fact(language.text("receipt.hash"), receipt.getSha256())
                .heading(language.text("receipt.next"))
                .fact(language.text("receipt.next.intake"), latest(receipt.getAcceptanceDue()))
                .fact(language.text("receipt.next.decision"), latest(receipt.getDecisionDue()));
        if (receipt.isProvisional()) {
            sheet.text(language.text("receipt.provisional"));
        }
        return sheet.text(language.text("outcome.disclaimer"));
    }

    private String latest(LocalDate due) {
        return due == null ? null : language.text("receipt.latest") + " " + language.date(due);
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    /** As it was expected at the submission; which one was set is told on the page of the filing. */
    public GradePreview getGrade() {
        return grade;
    }

    public Receipt getReceipt() {
        return receipt;
    }
}
