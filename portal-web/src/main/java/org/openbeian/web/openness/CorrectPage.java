package org.openbeian.web.openness;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.openbeian.complaint.FormToken;
import org.openbeian.openness.CorrectedField;
import org.openbeian.openness.CorrectionAsk;
import org.openbeian.openness.CorrectionService;
import org.openbeian.openness.Rectification;
import org.openbeian.register.RegisterEntry;
import org.openbeian.web.open.AnonymousForm;
import org.openbeian.web.open.PublicRateLimit;

/** To say that an entry of the register is wrong. No session, no cookie; what was typed comes back with each answer. */
@Named
@RequestScoped
public class CorrectPage {

    @Inject
    CorrectionService service;

    @Inject
    PublicRateLimit gate;

    @Inject
    AnonymousForm form;

    @Inject
    HttpServletRequest request;

    private RegisterEntry entry;
    private Rectification receipt;
    private String wrongField;
    private String right;
    private String why;
    private String source;
    private String replyTo;

    /** Before anything is drawn, whatever was sent: with no form in it the page is that of its entry, or of none. */
    @PostConstruct
    void load() {
        entry = service.entry(request.getParameter("entry"));
    }

    public void open() {
        // reading happened when this object was made
    }

    public void ask() {
        FormToken ticket = form.sentByHand();
        CorrectionAsk ask = new CorrectionAsk(ticket.getDrawn(), entry.getNumber())
                .of(wrongField)
                .saying(right, why, source)
                .reachedAt(replyTo);
        receipt = gate.correction(request, () -> service.isReceived(ask), () -> service.ask(ask));
    }

    public List<String> getFields() {
        return Arrays.stream(CorrectedField.values()).map(CorrectedField::name).toList();
    }

    public RegisterEntry getEntry() {
        return entry;
    }

    /** Null until it was received. */
    public Rectification getReceipt() {
        return receipt;
    }

    public String getWrongField() {
        return wrongField;
    }

    public void setWrongField(String wrongField) {
        this.wrongField = wrongField;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = right;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getReplyTo() {
        return replyTo;
    }

    public void setReplyTo(String replyTo) {
        this.replyTo = replyTo;
    }
}
