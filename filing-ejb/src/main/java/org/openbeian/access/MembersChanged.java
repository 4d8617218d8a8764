package org.openbeian.access;

/**
 * A member of an organisation has come, has left or may do less; fired inside the transaction in which it happened. What is
 * asked of the organisation may be asked of somebody else from that moment on.
 */
public record MembersChanged(String organisationId) {}
