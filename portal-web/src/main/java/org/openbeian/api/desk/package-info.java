/**
 * The desk for programs: what waits, a case of each kind, and every act on it, through the same services as the pages.
 */
package org.openbeian.api.desk;
