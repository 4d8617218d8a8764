/**
 * The page of everything that waits for whoever looks at it.
 */
package org.openbeian.web.worklist;
