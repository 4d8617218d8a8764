package org.openbeian.access;

import static org.openbeian.access.Permission.ADMINISTER;
import static org.openbeian.access.Permission.ANSWER_INCIDENT;
import static org.openbeian.access.Permission.DESK;
import static org.openbeian.access.Permission.FILE;
import static org.openbeian.access.Permission.REPORT_INCIDENT;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;

/**
 * Asked before a page with an empty form is shown, which reads nothing that the guard would refuse: who could not send
 * the form doesn't get it. Each method refuses what the service behind its form would refuse, and does nothing else.
 */
@Stateless
public class PageRights {

    /** @throws AccessDenied when the caller doesn't administer the authority */
    @Requires(value = ADMINISTER, reads = true, action = "pageRights.administer")
    public void administer() {
        // the guard has answered
    }

    /** @throws AccessDenied when the caller doesn't work the desk */
    @Requires(value = DESK, reads = true, action = "pageRights.desk")
    public void desk() {
        // the guard has answered
    }

    /** @throws AccessDenied when the caller doesn't supervise */
    @Requires(value = SUPERVISE, reads = true, action = "pageRights.supervise")
    public void supervise() {
        // the guard has answered
    }

    /** @throws AccessDenied when the caller doesn't report for an organisation */
    @Requires(value = REPORT_INCIDENT, reads = true, action = "pageRights.reportIncident")
    public void reportIncident() {
        // the guard has answered
    }

    /** @throws AccessDenied when the caller doesn't answer for what an operator does about an incident */
    @Requires(value = ANSWER_INCIDENT, reads = true, action = "pageRights.answerIncident")
    public void answerIncident() {
        // the guard has answered
    }

    /** @throws AccessDenied when the caller neither answers for the operator nor supervises */
    @Requires(
            value = {ANSWER_INCIDENT, SUPERVISE},
            reads = true,
            action = "pageRights.reportRelapse")
    public void reportRelapse() {
        // the guard has answered
    }

    /** @throws AccessDenied when the caller doesn't file for an organisation */
    @Requires(value = FILE, reads = true, action = "pageRights.file")
    public void file() {
        // the guard has answered
    }
}
