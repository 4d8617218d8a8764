/**
 * What an authority tells everybody: notices of the day, and those by which the deadlines of many cases move at once.
 *
 * <p>Doors: {@link BulletinService} to read, {@link BulletinDeskService} to publish, {@link DeadlineShiftService}.
 */
package org.openbeian.bulletin;
