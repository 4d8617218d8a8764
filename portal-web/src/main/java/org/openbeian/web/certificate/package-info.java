/**
 * The page on which a certificate is looked up and printed.
 */
package org.openbeian.web.certificate;
