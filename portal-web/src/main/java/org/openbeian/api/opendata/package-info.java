/**
 * The list of data sets.
 */
package org.openbeian.api.opendata;
