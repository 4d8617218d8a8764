/**
 * Who calls with a key, and that a body is JSON.
 */
package org.openbeian.api.access;
