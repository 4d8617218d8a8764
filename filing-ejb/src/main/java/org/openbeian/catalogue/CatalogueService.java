package org.openbeian.catalogue;

import static org.openbeian.access.Permission.ANYONE;

import jakarta.ejb.Stateless;
import org.openbeian.access.Requires;

/** The catalogue for pages. */
@Stateless
public class CatalogueService {

    /** The version by which new filings assess themselves. */
    @Requires(value = ANYONE, reads = true, action = "catalogue.current")
    public Catalogue current() {
        return Catalogues.current();
    }

    /** The version that a filing names. */
    @Requires(value = ANYONE, reads = true, action = "catalogue.version")
    public Catalogue version(String version) {
        return Catalogues.version(version);
    }
}
