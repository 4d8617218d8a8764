/**
 * The process of an incident: reminders, passing on to the authority above, dues.
 */
package org.openbeian.workflow.incident;
