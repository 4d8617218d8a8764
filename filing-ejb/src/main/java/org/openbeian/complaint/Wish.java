package org.openbeian.complaint;

/** A violation reported in the public interest, or an own dispute for which a remedy is wanted: kept apart (SAMR Order 121). */
public enum Wish {
    REPORT,
    REMEDY
}
