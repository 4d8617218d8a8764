/**
 * Due dates for programs.
 */
package org.openbeian.api.deadline;
