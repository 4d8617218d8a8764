/**
 * Problem details (RFC 9457) for whatever is refused.
 */
package org.openbeian.api.problem;
