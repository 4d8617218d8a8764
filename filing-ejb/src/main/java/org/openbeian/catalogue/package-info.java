/**
 * The framework as data: risks, measures, guidelines, and what leads from one to the other, each with its version.
 *
 * <p>Is loaded, never written by people. Door: {@link CatalogueService}.
 */
package org.openbeian.catalogue;
