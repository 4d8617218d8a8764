/**
 * Gradings for programs, and the grade check.
 */
package org.openbeian.api.grading;
