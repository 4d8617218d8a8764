/**
 * Data beside each public page: JSON, CSV and feeds under its own address.
 */
package org.openbeian.api.twin;
