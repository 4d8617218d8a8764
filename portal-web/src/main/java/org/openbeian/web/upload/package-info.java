/**
 * Whatever is sent: taken in at a pace, within its limits, before anything looks at it (upload, multipart, slow
 * senders).
 */
package org.openbeian.web.upload;
