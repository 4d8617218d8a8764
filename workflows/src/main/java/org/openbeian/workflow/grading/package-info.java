/**
 * The decision tables of the rule sets, evaluated with exact numbers.
 */
package org.openbeian.workflow.grading;
