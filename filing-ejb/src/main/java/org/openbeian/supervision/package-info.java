/**
 * What follows after registration: proposals and orders (suspend, lift, revoke, deregister) with hearings and remedies,
 * measures, thresholds, and the whole life of a system on one page.
 *
 * <p>Nobody orders what they have proposed (SOD-09). Doors: {@link SupervisionService}, {@link HearingService}, {@link MeasureService}, {@link StoryService}.
 */
package org.openbeian.supervision;
