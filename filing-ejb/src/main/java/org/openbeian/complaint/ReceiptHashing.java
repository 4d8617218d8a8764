package org.openbeian.complaint;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.openbeian.common.Sealing;

/**
 * Where the hash of a receipt code is made before a service is called with it: never inside a transaction, which would
 * hold a connection for as long as it takes and as long as others are before it.
 */
@ApplicationScoped
public class ReceiptHashing {

    @Inject
    Sealing sealing;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** @throws org.openbeian.common.Busy when too many are at it */
    public ReceiptCode hashed(ReceiptCode code, int authority) {
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("A receipt code is hashed inside a transaction, which holds a connection");
        }
        return code.hashedBefore(sealing, authority);
    }

    /**
     * The code that the form of this ticket brings.
     *
     * @throws org.openbeian.common.Busy when too many are at it
     */
    public ReceiptCode drawn(byte[] ticket, int authority) {
        return hashed(ReceiptCode.drawn(sealing, authority, ticket), authority);
    }
}
