/**
 * Texts, languages, dates and names of laws as pages say them.
 */
package org.openbeian.web.frame.text;
