package org.openbeian.registration;

/** Whom separation of duty keeps away from a system altogether (SOD-04); asked wherever a filing is fetched for somebody. */
public interface CaseBar {

    /** @throws org.openbeian.common.BusinessException when the caller, as an officer, may have no part in it */
    void mustBeNone(Filing filing);
}
