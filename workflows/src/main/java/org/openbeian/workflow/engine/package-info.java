/**
 * The process engine inside the server: its start, its tables, its jobs and timers in UTC, and nobody else's access to
 * it.
 */
package org.openbeian.workflow.engine;
