/**
 * Pages of administrators: stuck steps, letters, held work, calendar; and the menu with its counts.
 */
package org.openbeian.web.upkeep;
