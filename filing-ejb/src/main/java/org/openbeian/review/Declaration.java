package org.openbeian.review;

import java.util.Collection;
import java.util.List;
import org.openbeian.common.BusinessException;

/** SOD-04: a panel member says to have no conflict of interest before the material is shown. */
final class Declaration {

    private Declaration() {}

    /** Whether it has been given, where the work asks for one. */
    static boolean isGiven(FilingTask item) {
        return item.getKind() != WorkKind.PANEL || item.getConflictFreeAt() != null;
    }

    static void mustBeGiven(FilingTask item) {
        mustBeGiven(List.of(item));
    }

    /** @param parts all that somebody has or had to do on a case; one that asks for none is enough to see the material */
    static void mustBeGiven(Collection<FilingTask> parts) {
        if (parts.stream().noneMatch(Declaration::isGiven)) {
            throw new BusinessException("sod.04.declare");
        }
    }
}
