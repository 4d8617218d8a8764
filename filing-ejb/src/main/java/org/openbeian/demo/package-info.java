/**
 * A small living world for a first start, lived by the services themselves with time passing.
 *
 * <p>Nothing here is needed by the rest, and a portal that starts empty never calls it. Door: {@link DemoStart}.
 */
package org.openbeian.demo;
