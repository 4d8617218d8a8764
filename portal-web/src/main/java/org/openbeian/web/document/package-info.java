/**
 * PDF: sheets with their fonts, their code and their language.
 */
package org.openbeian.web.document;
