/**
 * Pages of complaints: lodging, the status by receipt code, the desk, the provider's questions.
 */
package org.openbeian.web.complaint;
