/**
 * The authorities of the installation, and an overview of one.
 */
package org.openbeian.api.tenancy;
