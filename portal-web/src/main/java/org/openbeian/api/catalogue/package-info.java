/**
 * Guidance for programs.
 */
package org.openbeian.api.catalogue;
