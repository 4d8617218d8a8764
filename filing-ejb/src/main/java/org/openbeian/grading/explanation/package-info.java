/**
 * Why a grading came out as it did, and what would change it next, in words that a template can say in either language.
 */
package org.openbeian.grading.explanation;
