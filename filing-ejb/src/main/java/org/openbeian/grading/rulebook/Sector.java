package org.openbeian.grading.rulebook;

/** A sector an applicant can choose, with the class that table T02 gives it. */
public final class Sector {

    private final String code;
    private final String nameZh;
    private final String nameEn;
    private final String sectorClass;

    Sector(String code, String nameZh, String nameEn, String sectorClass) {
        this.code = code;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.sectorClass = sectorClass;
    }

    public String getCode() {
        return code;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    /** K2 key domain, K1 rights-sensitive, K0 other. */
    public String getSectorClass() {
        return sectorClass;
    }

    public String getName(boolean chinese) {
        return chinese ? nameZh : nameEn;
    }
}
