package org.openbeian.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.openbeian.common.Invalid;
import org.openbeian.complaint.ComplaintStatus;
import org.openbeian.complaint.ComplaintStatusService;
import org.openbeian.complaint.OtherBody;
import org.openbeian.complaint.ReceiptCode;
import org.openbeian.web.open.PublicRateLimit;
import org.openbeian.web.upload.Uploads;

/**
 * What the receipt code opens. The code travels in the body of each request, never in an address, and each answer shows
 * how things stand now.
 */
@Named
@RequestScoped
public class ComplaintStatusPage {

    @Inject
    ComplaintStatusService service;

    @Inject
    PublicRateLimit gate;

    @Inject
    ReceiptCodes receipts;

    @Inject
    HttpServletRequest request;

    private ComplaintStatus status;
    private String done;
    private String code;
    private String message;
    private String reviewReason;
    private String stars;

    public void show() {
        open();
    }

    /** In the other language, with all that was typed; what was open stays open. */
    public void switched() {
        if (FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("shown")) {
            open();
        }
    }

    public void write() {
        ReceiptCode opened = open();
        status = service.write(opened, message, Uploads.evidence(request));
        message = null;
        done = "written";
    }

    public void withdraw() {
        status = service.withdraw(open());
        done = "withdrawn";
    }

    public void askReview() {
        ReceiptCode opened = open();
        status = service.askReview(opened, reviewReason);
        reviewReason = null;
        done = "review_asked";
    }

    public void rate() {
        ReceiptCode opened = open();
        status = service.rate(opened, stars != null && stars.matches("[1-5]") ? Integer.parseInt(stars) : 0);
        done = "rated";
    }

    /**
     * Reads it before anything is done, so that a refused act still shows the complaint. What is no code, a code that was
     * made up and one of another authority get the same answer after the same time.
     */
    private ReceiptCode open() {
        if (code == null || code.isBlank()) {
            throw new Invalid("/code", "field.required");
        }
        gate.mayTry(request);
        if (ReceiptCode.isOnlyNumber(code)) {
            throw new Invalid("/code", "complaint.code_is_number");
        }
        ReceiptCode read = receipts.hashed(request, ReceiptCode.asTyped(code));
        status = service.open(read).orElseThrow(() -> new Invalid("/code", "complaint.code_unknown"));
        return read;
    }

    /** While the form that was sent is read, all that may have stood on the page counts; what is shown is decided after. */
    public boolean isReading() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** Who else may be turned to; the court is named with the rights that are brought before it. */
    public List<OtherBody> getOtherBodies() {
        return Arrays.stream(OtherBody.values())
                .filter(body -> body != OtherBody.COURT)
                .toList();
    }

    public List<String> getRatings() {
        return List.of("5", "4", "3", "2", "1");
    }

    /** Null until a code has opened one. */
    public ComplaintStatus getStatus() {
        return status;
    }

    /** What was just done; null when nothing was. */
    public String getDone() {
        return done;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getReviewReason() {
        return reviewReason;
    }

    public void setReviewReason(String reviewReason) {
        this.reviewReason = reviewReason;
    }

    public String getStars() {
        return stars;
    }

    public void setStars(String stars) {
        this.stars = stars;
    }
}
