/**
 * The trail: one line for each act and each refusal, in the transaction of the act, never changed.
 *
 * <p>Keeps keys and codes, no sentences of one language. Door: {@link AuditTrail}, whose notes say what the running act
 * is about.
 */
package org.openbeian.audit;
