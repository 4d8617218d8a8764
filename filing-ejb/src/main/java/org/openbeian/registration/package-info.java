/**
 * The filing and what becomes of it: draft, signature, submission, corrections, changes, renewals, duties, end of
 * service.
 *
 * <p>{@link Filing} is the root, with its moves in {@link FilingState}; what it needs of a process it says in {@link
 * FilingProcess}. Doors: {@link FilingService}, {@link SubmissionService}, {@link ChangeService}, {@link
 * DeregistrationService}, {@link FilingReader}.
 */
package org.openbeian.registration;
