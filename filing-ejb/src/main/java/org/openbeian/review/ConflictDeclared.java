package org.openbeian.review;

/**
 * An officer has a conflict of interest with an applicant from now on, declared or as its member; fired inside the
 * transaction in which it happened. What the officer holds of the other cases of its systems is let go there and then.
 */
public record ConflictDeclared(String personId, String organisationId) {}
