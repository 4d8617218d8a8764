package org.openbeian.catalogue;

import java.util.List;

/** A risk, measure or guideline item of the framework, under the code that is printed there. */
public final class CatalogueItem {

    /** The four lists of the framework. */
    public enum Kind {
        RISK,
        TECHNICAL_MEASURE,
        GOVERNANCE_MEASURE,
        GUIDELINE
    }

    private final Kind kind;
    private final String code;
    private final String group;
    private final List<String> roles;
    private final String nameZh;
    private final String nameEn;
    private final String summaryZh;
    private final String summaryEn;

    CatalogueItem(
            Kind kind,
            String code,
            String group,
            List<String> roles,
            String nameZh,
            String nameEn,
            String summaryZh,
            String summaryEn) {
        this.kind = kind;
        this.code = code;
        this.group = group;
        this.roles = List.copyOf(roles);
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.summaryZh = summaryZh;
        this.summaryEn = summaryEn;
    }

    public Kind getKind() {
        return kind;
    }

    /** Such as {@code 3.1.1(a)}. */
    public String getCode() {
        return code;
    }

    /** What stands in the brackets of the code, such as {@code a}; the whole code where there are none. */
    public String getLetter() {
        return code.replaceFirst("^.*\\((.+)\\)$", "$1");
    }

    /** The section that it stands in, such as {@code 3.1.1}. */
    public String getGroup() {
        return group;
    }

    /** Who is addressed, such as {@code PROVIDER}; empty where the framework names nobody. */
    public List<String> getRoles() {
        return roles;
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

    public String getSummaryZh() {
        return summaryZh;
    }

    public String getSummaryEn() {
        return summaryEn;
    }

    public String getSummary(boolean chinese) {
        return chinese ? summaryZh : summaryEn;
    }
}
