/**
 * Pages of members, their roles and their keys.
 */
package org.openbeian.web.access;
