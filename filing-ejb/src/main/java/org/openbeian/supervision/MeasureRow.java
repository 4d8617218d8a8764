package org.openbeian.supervision;

/** A measure that somebody has to look after, and whose it is. */
public record MeasureRow(Measure measure, String filingId, String systemZh, String systemEn) {}
