package org.openbeian.review;

/** One gap to be asked for: the field, the kind of gap, and what exactly is wanted. */
public record GapInput(String field, String kind, String text) {}
