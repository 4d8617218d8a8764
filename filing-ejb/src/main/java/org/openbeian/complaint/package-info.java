/**
 * Complaints and reports of the public, from the form without an account to the answer, its review, and the end of their
 * keeping.
 *
 * <p>What was said is sealed, who said it lies apart, and an officer whom it is about finds nothing (SOD-11). Doors:
 * {@link ComplaintLodgingService}, {@link ComplaintStatusService} with the receipt code, {@link ComplaintQueueService},
 * {@link ComplaintCaseService} and {@link ComplaintDecisionService} at the desk, {@link ProviderQuestionService} for the
 * provider.
 */
package org.openbeian.complaint;
