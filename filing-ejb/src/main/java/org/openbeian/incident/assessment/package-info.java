/**
 * How grave an incident is and who has to hear of it until when, by the numbers and by the regimes in force that day.
 */
package org.openbeian.incident.assessment;
