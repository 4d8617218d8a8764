package org.openbeian.grading.rulebook;

/**
 * A sector an applicant can choose, with the class that table T02 gives it.
 *
 * @param sectorClass k2 key domain, K1 rights-sensitive, K0 other
 */
public record Sector(String code, String nameZh, String nameEn, String sectorClass) {

    public String getName(boolean chinese) {
        return chinese ? nameZh : nameEn;
    }
}
