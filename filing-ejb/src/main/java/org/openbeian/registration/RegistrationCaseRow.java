package org.openbeian.registration;

/** One line of a list of cases about registrations, of whichever kind. */
public record RegistrationCaseRow<C>(C on, String number, String systemZh, String systemEn) {}
