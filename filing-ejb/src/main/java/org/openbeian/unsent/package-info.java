/**
 * What was typed and not sent, kept sealed for three days for its member alone.
 *
 * <p>Door: {@link UnsentService}.
 */
package org.openbeian.unsent;
