package org.openbeian.casework;

import java.util.Collection;
import java.util.function.Supplier;

/** Keeps people out of cases in which they have a conflict of interest (SOD-04), of whatever kind the case is. */
public interface ConflictBar {

    /**
     * @param systems ids of the systems, or of the organisations themselves, that the case is about; asked only for who has a conflict at all
     * @throws org.openbeian.common.BusinessException when the caller, as an officer, has one in one of them
     */
    void mustBeNone(Supplier<? extends Collection<String>> systems);
}
