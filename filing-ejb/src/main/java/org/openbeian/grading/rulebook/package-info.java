/**
 * The rule sets as they are published: tables, rules, sectors, sources; which version holds for whom since when.
 */
package org.openbeian.grading.rulebook;
