/**
 * What a refusal looks like: at its field, above the page, or as a page of its own; never a 500 for bad input.
 */
package org.openbeian.web.frame.error;
