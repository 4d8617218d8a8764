/**
 * Incident reports, lessons and clocks for programs.
 */
package org.openbeian.api.incident;
