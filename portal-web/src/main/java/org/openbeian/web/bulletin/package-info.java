/**
 * Notices of an authority: those that hold now on every page, the list, the form.
 */
package org.openbeian.web.bulletin;
