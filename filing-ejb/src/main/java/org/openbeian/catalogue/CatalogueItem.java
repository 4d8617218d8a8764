package org.openbeian.catalogue;

import java.util.List;

/**
 * A risk, measure or guideline item of the framework, under the code that is printed there.
 *
 * @param code such as {@code 3.1.1(a)}
 * @param group the section that it stands in, such as {@code 3.1.1}
 * @param roles who is addressed, such as {@code PROVIDER}; empty where the framework names nobody
 */
public record CatalogueItem(
        Kind kind,
        String code,
        String group,
        List<String> roles,
        String nameZh,
        String nameEn,
        String summaryZh,
        String summaryEn) {

    /** The four lists of the framework. */
    public enum Kind {
        RISK,
        TECHNICAL_MEASURE,
        GOVERNANCE_MEASURE,
        GUIDELINE
    }

    public CatalogueItem {
        roles = List.copyOf(roles);
    }

    /** What stands in the brackets of the code, such as {@code a}; the whole code where there are none. */
    public String getLetter() {
        return code.replaceFirst("^.*\\((.+)\\)$", "$1");
    }

    public String getName(boolean chinese) {
        return chinese ? nameZh : nameEn;
    }

    public String getSummary(boolean chinese) {
        return chinese ? summaryZh : summaryEn;
    }
}
