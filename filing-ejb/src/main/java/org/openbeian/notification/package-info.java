/**
 * Mail: what is to be told is written with the act (outbox), posted afterwards, tried for seven days, and shown when it
 * does not arrive.
 *
 * <p>Never loses a notice and never sends one twice for one key. Doors: {@link Outbox}, {@link StaffNotices}, {@link
 * DeliveryService} for what is still waiting.
 */
package org.openbeian.notification;
