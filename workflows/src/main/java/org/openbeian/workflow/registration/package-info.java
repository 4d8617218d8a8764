/**
 * The processes of filings and registrations: implements the ports of the domain, listens to tasks, calls services for
 * the portal's own steps.
 */
package org.openbeian.workflow.registration;
