package org.openbeian.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.stream.Collectors;
import org.openbeian.certificate.CertificateService;
import org.openbeian.certificate.RegistrationNumber;
import org.openbeian.certificate.Verification;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.SearchText;
import org.openbeian.web.document.Download;
import org.openbeian.web.document.QrCode;
import org.openbeian.web.document.Sheet;
import org.openbeian.web.document.Typeface;
import org.openbeian.web.frame.error.FieldErrors;
import org.openbeian.web.frame.request.AuthorityUrls;
import org.openbeian.web.frame.text.Language;

/** Whether a certificate is good, asked at this very moment. This is where the code on a certificate leads. */
@Named
@RequestScoped
public class CertificatePage {

    @Inject
    CertificateService service;

    @Inject
    AuthorityUrls here;

    @Inject
    Language language;

    @Inject
    Typeface typeface;

    @Inject
    FieldErrors errors;

    @Inject
    HttpServletRequest request;

    private static final int NEWEST = -1;

    /** No certificate has it. */
    private static final int NONE = 0;

    private String number = "";
    private int edition = NEWEST;
    private String format;
    private Verification answer;

    /** On paper it answers with the file instead of the page. */
    public void load() throws IOException {
        if (number.isEmpty() && request.getParameter("no") != null) {
            errors.add(new Invalid("/no", "certificate.number_needed"));
        }
        if (!number.isEmpty()) {
            answer = (edition == NEWEST ? service.find(number) : service.find(number, edition)).orElse(null);
        }
        if (isUnknown()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
        }
        if (answer != null && "pdf".equals(format)) {
            Download.send(answer.getNumber() + ".pdf", "application/pdf", typeface.write(sheet()));
        }
    }

    private Sheet sheet() {
        return new Sheet(
                        language.getLocale(),
                        language.text("certificate." + answer.getStatus()),
                        here.getName(),
                        answer.getAskedAt())
                .text(language.state("certificate_state", answer.getStatus()) + " · "
                        + language.text("certificate.asked") + " " + language.time(answer.getAskedAt()))
                .fact(language.text("certificate.number"), answer.getNumber())
                .fact(language.text("certificate.system"), language.of(answer.getSystemZh(), answer.getSystemEn()))
                .fact(language.text("entry.applicant"), language.of(answer.getApplicantZh(), answer.getApplicantEn()))
                .fact(
                        language.text("register.grade"),
                        "G" + answer.getGrade() + " " + language.text("grade." + answer.getGrade())
                                + (answer.isGradeBelowFloor() ? " – " + language.text("entry.grade_below_floor") : ""))
                .fact(
                        language.text("outcome.title"),
                        answer.getOutcomes().stream()
                                .map(outcome -> language.of(outcome.getZh(), outcome.getEn()))
                                .collect(Collectors.joining(language.text("list.separator"))))
                .fact(
                        language.text("certificate.basis"),
                        answer.getLegalBasis().stream()
                                .map(language::law)
                                .collect(Collectors.joining(language.text("list.separator"))))
                .fact(
                        language.text("certificate.validity"),
                        language.date(answer.getValidFrom()) + " – " + language.date(answer.getValidUntil()))
                .fact(language.text("certificate.hash"), answer.getSha256())
                .code(getCode(), language.text("certificate.code"))
                .text(getAddress())
                .text(language.text("home.verify.text"))
                .text(language.text("outcome.disclaimer"));
    }

    private String getAddress() {
        return here.absolute("/certificate?no=" + answer.getNumber() + "&v=" + answer.getEdition());
    }

    /** Null without a number, and for a number that this authority never gave. */
    public Verification getAnswer() {
        return answer;
    }

    public boolean isUnknown() {
        return !number.isEmpty() && answer == null;
    }

    /** The check character finds slips of the pen. */
    public boolean isMistyped() {
        return !RegistrationNumber.isWellFormed(SearchText.code(number));
    }

    /** Leads to this page. */
    public QrCode getCode() {
        return QrCode.of(getAddress());
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    /** Empty for the newest. */
    public String getEdition() {
        return edition == NEWEST ? "" : String.valueOf(edition);
    }

    /** What is no number of a version is not taken for the newest: the data beside the page would say otherwise. */
    public void setEdition(String given) {
        if (given == null || given.isEmpty()) {
            edition = NEWEST;
        } else {
            edition = given.matches("[0-9]{1,6}") ? Integer.parseInt(given) : NONE;
        }
    }

    /** The same by the name that the interface has for it; of both, what is printed on paper counts. */
    public String getVersion() {
        return "";
    }

    public void setVersion(String given) {
        if (edition == NEWEST) {
            setEdition(given);
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = InputCheck.tidied(number);
    }
}
