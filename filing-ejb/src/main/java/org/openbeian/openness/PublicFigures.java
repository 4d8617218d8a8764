package org.openbeian.openness;

import java.time.LocalDate;

/**
 * How many complaints and incidents there were about one registered system, and what came of them.
 *
 * @param number number of the entry in the register
 * @param asOf the last day that is counted, to its end
 */
public record PublicFigures(String number, Figure complaints, Figure incidents, SmallNumbers small, LocalDate asOf) {

    /** How many numbers are withheld in all. */
    public int getWithheld() {
        return complaints.withheld() + incidents.withheld();
    }
}
