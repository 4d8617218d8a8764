/**
 * The public register: search and entry.
 */
package org.openbeian.web.register;
