package org.openbeian.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.openbeian.certificate.CertificateService;
import org.openbeian.certificate.RegistrationNumber;
import org.openbeian.certificate.Verification;
import org.openbeian.web.request.Here;

/** Whether a certificate is good, asked at this very moment. This is where the code on a certificate leads. */
@Named
@RequestScoped
public class CertificatePage {

    @Inject
    CertificateService service;

    @Inject
    Here here;

    private String number = "";
    private int edition;
    private Verification answer;

    public void load() {
        if (!number.isEmpty()) {
            answer = (edition > 0 ? service.find(number, edition) : service.find(number)).orElse(null);
        }
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
        return !RegistrationNumber.isWellFormed(number);
    }

    /** Leads to this page. */
    public QrCode getCode() {
        return QrCode.of(here.absolute("/certificate?no=" + answer.getNumber() + "&v=" + answer.getEdition()));
    }

    /** 0 for the newest. */
    public String getEdition() {
        return edition == 0 ? "" : String.valueOf(edition);
    }

    /** What is no number of a version is taken for none. */
    public void setEdition(String given) {
        edition = given != null && given.matches("[0-9]{1,6}") ? Integer.parseInt(given) : 0;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number == null ? "" : number.strip().toUpperCase(Locale.ROOT);
    }
}
