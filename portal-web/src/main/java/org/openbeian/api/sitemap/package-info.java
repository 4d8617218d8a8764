/**
 * Sitemaps of the public pages.
 */
package org.openbeian.api.sitemap;
