/**
 * Statistics, and requests to correct an entry.
 */
package org.openbeian.web.openness;
