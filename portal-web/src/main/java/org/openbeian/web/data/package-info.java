/**
 * The page that lists what programs can read.
 */
package org.openbeian.web.data;
