package org.openbeian.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One cell of the mapping table: this risk asks for that measure. */
@Entity
@Table(name = "catalogue_link")
public class CatalogueLink {

    @Id
    private String id;

    @Column(name = "risk_id")
    private String riskId;

    @Column(name = "measure_id")
    private String measureId;

    protected CatalogueLink() {}

    CatalogueLink(Catalogue catalogue, String risk, String measure) {
        this.riskId = CatalogueEntry.id(catalogue, risk);
        this.measureId = CatalogueEntry.id(catalogue, measure);
        this.id = riskId + ">" + measure;
    }

    public String getMeasureId() {
        return measureId;
    }
}
