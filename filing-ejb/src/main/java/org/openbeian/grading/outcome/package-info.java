/**
 * What a grade brings with it: obligations and conditions in the terms of their law.
 */
package org.openbeian.grading.outcome;
