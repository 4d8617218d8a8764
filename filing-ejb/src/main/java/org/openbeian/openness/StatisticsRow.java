package org.openbeian.openness;

/**
 * One number of the statistics of an authority.
 *
 * @param figure which table it stands in
 * @param count null when it is withheld
 */
public record StatisticsRow(String figure, String code, Long count, long atLeast) {

    public boolean isWithheld() {
        return count == null;
    }

    public boolean isTotal() {
        return code.equals(Statistics.TOTAL);
    }
}
