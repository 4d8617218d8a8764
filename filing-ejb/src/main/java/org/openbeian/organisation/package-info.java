/**
 * The applicants: legal entities with their unified social credit code.
 */
package org.openbeian.organisation;
