/**
 * Clocks and due days as pages show them.
 */
package org.openbeian.web.deadline;
