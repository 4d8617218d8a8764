/**
 * Keeps and fills in again what was typed in a form and did not arrive.
 */
package org.openbeian.web.unsent;
