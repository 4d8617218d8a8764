/**
 * The process of a complaint: reminders, the provider's silence, its end by itself.
 */
package org.openbeian.workflow.complaint;
