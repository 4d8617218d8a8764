package org.openbeian.catalogue;

import java.util.List;

/**
 * Whom a section of the framework's guidelines addresses, and what it asks of them.
 *
 * @param code as in {@link CatalogueItem#getRoles}, such as {@code PROVIDER}
 * @param section such as {@code 6.2}
 * @param guidelines in the order of their letters
 */
public record Audience(String code, String section, String nameZh, String nameEn, List<CatalogueItem> guidelines) {

    public Audience {
        guidelines = List.copyOf(guidelines);
    }
}
