/**
 * Guidance for everybody: risks and measures by who somebody is.
 */
package org.openbeian.web.catalogue;
