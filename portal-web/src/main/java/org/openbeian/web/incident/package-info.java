/**
 * Pages of incidents: report, follow up, handle, learn.
 */
package org.openbeian.web.incident;
