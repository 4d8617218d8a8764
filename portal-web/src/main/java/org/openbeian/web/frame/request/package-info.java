/**
 * A request before any page sees it: which authority and area it is of (AuthorityRequest), hosts and proxies, security
 * headers, sessions, view state by POST only (csrf: PostedForms, SameOrigin), what may be cached, streams per sender
 * (throttle).
 */
package org.openbeian.web.frame.request;
