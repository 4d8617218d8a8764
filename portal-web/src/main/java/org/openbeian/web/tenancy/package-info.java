/**
 * The page on which the authorities of an installation stand.
 */
package org.openbeian.web.tenancy;
