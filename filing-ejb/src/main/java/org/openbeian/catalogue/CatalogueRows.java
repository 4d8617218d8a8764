package org.openbeian.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes a catalogue's rows, once per version. */
@ApplicationScoped
class CatalogueRows {

    @PersistenceContext
    EntityManager em;

    boolean has(Catalogue catalogue) {
        return em.createQuery("select count(e) from CatalogueEntry e where e.catalogueVersion = :version", Long.class)
                        .setParameter("version", catalogue.getVersion())
                        .getSingleResult()
                > 0;
    }

    void write(Catalogue catalogue) {
        if (has(catalogue)) {
            return;
        }
        catalogue.getItems().forEach(item -> em.persist(new CatalogueEntry(catalogue, item)));
        // links name their entries by id only, so those have to be there first
        em.flush();
        for (CatalogueItem risk : catalogue.getRisks()) {
            catalogue
                    .technicalMeasuresAgainst(risk.code())
                    .forEach(measure -> em.persist(new CatalogueLink(catalogue, risk.code(), measure.code())));
            catalogue
                    .governanceMeasuresAgainst(risk.code())
                    .forEach(measure -> em.persist(new CatalogueLink(catalogue, risk.code(), measure.code())));
        }
    }
}
