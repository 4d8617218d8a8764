package org.openbeian.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.openbeian.common.Sealing;

/** What of a complaint is only stored sealed: the {@link Statement}, and what the complainant calls the system. */
@Embeddable
public class SealedStatement {

    private byte[] story;

    /** Null when the system was found in the register. */
    @Column(name = "named_system")
    private byte[] namedSystem;

    /** Cleared. */
    protected SealedStatement() {}

    SealedStatement(String complaintId, Statement said, String named, Sealing sealing) {
        this.story = said.sealed(complaintId, sealing);
        this.namedSystem = sealing.sealText(place(complaintId), named);
    }

    /** Empty once it is cleared. */
    Statement open(String complaintId, Sealing sealing) {
        return story == null ? new Statement("", null, null) : Statement.read(complaintId, story, sealing);
    }

    String openName(String complaintId, Sealing sealing) {
        return sealing.openText(place(complaintId), namedSystem);
    }

    private static String place(String complaintId) {
        return "complaint.named_system/" + complaintId;
    }
}
