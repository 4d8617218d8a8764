/**
 * The trail in the words of its reader.
 */
package org.openbeian.web.audit;
