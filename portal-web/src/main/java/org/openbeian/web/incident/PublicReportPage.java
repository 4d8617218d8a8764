package org.openbeian.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.openbeian.incident.ReportingService;
import org.openbeian.web.open.PublicRateLimit;

/** Anybody reports what they saw; what they get is a number to quote. */
@Named
@RequestScoped
public class PublicReportPage {

    @Inject
    ReportingService reporting;

    @Inject
    IncidentQuestions questions;

    @Inject
    PublicRateLimit gate;

    @Inject
    HttpServletRequest request;

    private String number;

    public String send() {
        String key = questions.sentKey();
        return "/public/report-incident?faces-redirect=true&number="
                + gate.report(
                        request,
                        () -> reporting.isReported(key),
                        () -> reporting.reportAsPublic(questions.toJson(), key));
    }

    /** The number that was just given; null before. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number != null && number.matches("INC-\\d{6}-\\d{4}-\\d{6}") ? number : null;
    }
}
