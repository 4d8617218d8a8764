package org.openbeian.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An item of the catalogue as a row, so that queries and reports can join it. Shared by all authorities. */
@Entity
@Table(name = "catalogue_entry")
public class CatalogueEntry {

    /** Version and code, such as {@code 1.0/3.1.1(a)}: known without asking, and unique by nature. */
    @Id
    private String id;

    @Column(name = "catalogue_version")
    private String catalogueVersion;

    private String code;

    @Enumerated(EnumType.STRING)
    private CatalogueItem.Kind kind;

    @Column(name = "section_code")
    private String section;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    protected CatalogueEntry() {}

    CatalogueEntry(Catalogue catalogue, CatalogueItem item) {
        this.id = id(catalogue, item.code());
        this.catalogueVersion = catalogue.getVersion();
        this.code = item.code();
        this.kind = item.kind();
        this.section = item.group();
        this.nameZh = item.nameZh();
        this.nameEn = item.nameEn();
    }

    static String id(Catalogue catalogue, String code) {
        return catalogue.getVersion() + "/" + code;
    }

    public String getId() {
        return id;
    }

    public String getCatalogueVersion() {
        return catalogueVersion;
    }

    public String getCode() {
        return code;
    }

    public CatalogueItem.Kind getKind() {
        return kind;
    }

    public String getSection() {
        return section;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }
}
