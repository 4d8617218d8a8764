package org.openbeian.catalogue;

import java.util.List;

/**
 * A place where the printed mapping table may be wrong. The table is kept as printed, the doubt beside it.
 *
 * @param scope the risk or section that it is about
 * @param severity info, low or medium
 * @param suggested measures one would expect besides the printed ones
 */
public record MappingDoubt(
        String id, String scope, String severity, String printed, String note, List<String> suggested) {

    public MappingDoubt {
        suggested = List.copyOf(suggested);
    }
}
