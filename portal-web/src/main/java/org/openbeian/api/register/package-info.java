/**
 * The register for programs: search, entry, history, the whole of it.
 */
package org.openbeian.api.register;
