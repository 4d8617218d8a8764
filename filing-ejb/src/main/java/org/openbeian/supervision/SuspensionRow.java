package org.openbeian.supervision;

/**
 * A suspended registration, as supervisors and approvers have it before their eyes until the suspension ends.
 *
 * @param number null on the notice track
 */
public record SuspensionRow(String filingId, String number, String systemZh, String systemEn, Suspension suspension) {}
