/**
 * The queue and the case at the desk, and the box in which a task is decided.
 */
package org.openbeian.web.review;
