/**
 * Drafts and filings for programs with a key.
 */
package org.openbeian.api.registration;
