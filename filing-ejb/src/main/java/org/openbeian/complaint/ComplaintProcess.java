package org.openbeian.complaint;

import java.time.Instant;
import java.util.Map;

/**
 * The process behind a complaint, in the words of the domain. The state of the complaint is changed first, then the
 * process is told, in the same transaction; it answers nothing and is never asked.
 */
public interface ComplaintProcess {

    /** Lodged. Facts: urgent, urgentDue, ackDue, acceptanceDue. */
    void lodged(String complaintId, Map<String, Object> facts);

    /** What has happened so far was done by somebody unknown: the process keeps its time to the quarter of an hour only. */
    void keepCoarseTimes(String complaintId);

    /** The case has ended and is kept no longer: nothing of its process is left. */
    void forget(String complaintId);

    /** The provider, whose answer is waited for, has until then. */
    void providerExtended(String complaintId, Instant providerDue);

    /** It has to be acknowledged until then, not until what was said first. */
    void acknowledgementMoved(String complaintId, Instant ackDue);

    /** The complainant has to be told until then whether it is accepted. */
    void acceptanceMoved(String complaintId, Instant acceptanceDue);

    /** Facts: reviewUntil with an answer or an agreement, providerDue when it is forwarded, urgentDue when it is flagged. */
    void happened(String complaintId, ComplaintEvent event, Map<String, Object> facts);
}
