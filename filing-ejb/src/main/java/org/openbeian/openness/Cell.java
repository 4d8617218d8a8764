package org.openbeian.openness;

/**
 * One number of a published figure, or the place where one is withheld.
 *
 * @param code what was counted
 * @param count null when it is withheld
 * @param atLeast what is known of a withheld one: 1, or 0 where none is withheld as well
 */
public record Cell(String code, Long count, long atLeast) {

    public boolean isWithheld() {
        return count == null;
    }
}
