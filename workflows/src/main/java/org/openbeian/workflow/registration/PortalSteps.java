package org.openbeian.workflow.registration;

/** What the process asks of the domain. */
interface PortalSteps {

    void taskOpened(String filingId, String kind, String taskId);

    void taskCancelled(String taskId);

    void acceptByLapse(String filingId);

    void startReview(String filingId);

    void remindCorrection(String filingId);

    void lapseCorrection(String filingId);

    void registerNotice(String filingId);

    void issueCertificate(String filingId);
}
