package org.openbeian.registration;

import java.time.LocalDate;

/** The days that a submission sets: what the authority owes and whether the applicant was in time. */
public record ReceiptDates(
        LocalDate acceptanceDue,
        LocalDate decisionDue,
        String statutoryClock,
        LocalDate statutoryDue,
        boolean statutoryLate,
        boolean provisional) {}
