/**
 * What the rules read: facts with their types, and how answers become facts.
 *
 * <p>Refuses at the field what a rule could not read.
 */
package org.openbeian.grading.facts;
