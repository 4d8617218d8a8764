package org.openbeian.incident.assessment;

/** The levels of GB/T 20986-2023 and of the Reporting Measures. */
public enum Severity {
    GENERAL("一般", "General"),
    RELATIVELY_MAJOR("较大", "Relatively major"),
    MAJOR("重大", "Major"),
    PARTICULARLY_MAJOR("特别重大", "Particularly major");

    private final String nameZh;
    private final String nameEn;

    Severity(String nameZh, String nameEn) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    /** @param level 1 to 4 */
    public static Severity ofLevel(int level) {
        return values()[level - 1];
    }

    /** 1 general to 4 particularly major. */
    public int getLevel() {
        return ordinal() + 1;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public String getName(boolean chinese) {
        return chinese ? nameZh : nameEn;
    }
}
