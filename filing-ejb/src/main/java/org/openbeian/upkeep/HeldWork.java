package org.openbeian.upkeep;

/**
 * How much of one kind of work a member has claimed; nothing of which cases they are.
 *
 * @param kind name of a {@link org.openbeian.review.WorkKind}, or INCIDENT or COMPLAINT_CASE
 */
public record HeldWork(String kind, long count) {}
