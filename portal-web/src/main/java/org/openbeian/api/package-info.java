/**
 * The interface for programs: its root, its answers, JSON bodies.
 */
package org.openbeian.api;
