package org.openbeian.review;

/**
 * A condition with the system that it is about, as a list shows it.
 *
 * @param filingId the filing that holds the registration
 */
public record ConditionRow(CaseCondition condition, String filingId, String systemZh, String systemEn) {}
