/**
 * Sign-in, its limits by sender (lockout, throttle), the session of a member, and the way back to where somebody wanted
 * to go.
 */
package org.openbeian.web.frame.signin;
