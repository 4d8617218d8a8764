/**
 * Notices for programs.
 */
package org.openbeian.api.bulletin;
