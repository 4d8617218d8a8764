/**
 * Pages of supervision at the desk and of its orders in the workspace.
 */
package org.openbeian.web.supervision;
