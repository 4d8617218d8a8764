/**
 * Statistics and figures of an entry for programs.
 */
package org.openbeian.api.openness;
