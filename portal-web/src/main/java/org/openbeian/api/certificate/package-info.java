/**
 * Looks up a certificate by its number.
 */
package org.openbeian.api.certificate;
