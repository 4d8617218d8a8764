package org.openbeian.catalogue;

import java.util.List;

/** Whom a section of the framework's guidelines addresses, and what it asks of them. */
public final class Audience {

    private final String code;
    private final String section;
    private final String nameZh;
    private final String nameEn;
    private final List<CatalogueItem> guidelines;

    Audience(String code, String section, String nameZh, String nameEn, List<CatalogueItem> guidelines) {
        this.code = code;
        this.section = section;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.guidelines = List.copyOf(guidelines);
    }

    /** As in {@link CatalogueItem#getRoles}, such as {@code PROVIDER}. */
    public String getCode() {
        return code;
    }

    /** Such as {@code 6.2}. */
    public String getSection() {
        return section;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    /** In the order of their letters. */
    public List<CatalogueItem> getGuidelines() {
        return guidelines;
    }
}
