/**
 * Forms of people without an account: rate limits by sender (PublicRateLimit, RateWindow) and tokens without a session
 * (AnonymousForm).
 */
package org.openbeian.web.open;
