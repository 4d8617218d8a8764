package org.openbeian.openness;

import java.util.List;
import org.openbeian.access.Caller;
import org.openbeian.access.Permission;
import org.openbeian.audit.AuditEntry;
import org.openbeian.register.RegisterEntry;

/** A correction request as the officer reads it, beside what the entry says now. */
public final class CorrectionDetail {

    private final Rectification correction;
    private final RegisterEntry entry;
    private final boolean ended;
    private final CorrectionText said;
    private final boolean vault;
    private final boolean answers;
    private final String reader;
    private final List<AuditEntry> trail;

    CorrectionDetail(
            Rectification correction,
            RegisterEntry entry,
            boolean ended,
            CorrectionText said,
            List<AuditEntry> trail,
            Caller reader) {
        this.trail = trail;
        this.correction = correction;
        this.entry = entry;
        this.ended = ended;
        this.said = said;
        this.vault = reader.may(Permission.OPEN_VAULT);
        this.reader = reader.personId();
        this.answers = reader.may(Permission.INTAKE) || reader.may(Permission.SUPERVISE);
    }

    /** What was done about it and by whom, newest first. */
    public List<AuditEntry> getTrail() {
        return trail;
    }

    public Rectification getCorrection() {
        return correction;
    }

    public RegisterEntry getEntry() {
        return entry;
    }

    public String getRight() {
        return said.getRight();
    }

    public String getWhy() {
        return said.getWhy();
    }

    /** Null when none was named. */
    public String getSource() {
        return said.getSource();
    }

    public boolean isOpen() {
        return correction.getOutcome() == null;
    }

    /** Whether the reader may answer it. */
    public boolean isAnswerable() {
        return correction.getState() == CorrectionState.RECEIVED && answers;
    }

    /** Whether an officer has proposed an answer that takes two. */
    public boolean isProposed() {
        return correction.getState() == CorrectionState.PROPOSED;
    }

    /** Whether the reader can give the proposal back, or take it back. */
    public boolean isProposalOpen() {
        return isProposed() && answers;
    }

    /** Whether the reader can be the second officer. */
    public boolean isAgreeable() {
        return isProposalOpen() && !reader.equals(correction.getProposedBy());
    }

    /** What the reader sees of the proposal. */
    public String getShown() {
        return correction.stamp();
    }

    /** Whether it is how the holder is called everywhere. */
    public boolean isOfHolder() {
        return correction.getField().isOfHolder();
    }

    /** It can be put right here; everything else comes from the filing. */
    public boolean isDisplayed() {
        return correction.getField().asDisplayed().isPresent();
    }

    /** It comes from the filing of a registration that has ended, and nobody can change it any more. */
    public boolean isUnchangeable() {
        return ended && !isDisplayed();
    }

    /** What can be answered. */
    public List<CorrectionOutcome> getOutcomes() {
        return correction.getField().outcomes(ended);
    }

    public boolean isContactGiven() {
        return correction.getContact() != null;
    }

    /** Whether the reader may open how to reach who asked. */
    public boolean isContactOpenable() {
        return vault && isContactGiven();
    }
}
