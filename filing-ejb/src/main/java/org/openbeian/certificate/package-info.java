/**
 * The certificate of a registration: its number with a check character, its editions, and whether it holds today.
 *
 * <p>Issues a number once. Doors: {@link CertificateService}, {@link Verification} for whoever looks one up.
 */
package org.openbeian.certificate;
