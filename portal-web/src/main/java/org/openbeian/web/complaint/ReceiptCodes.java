package org.openbeian.web.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.openbeian.common.Busy;
import org.openbeian.common.Turns;
import org.openbeian.complaint.ReceiptCode;
import org.openbeian.complaint.ReceiptHashing;
import org.openbeian.web.frame.request.AuthorityRequest;
import org.openbeian.web.frame.request.Sender;
import org.openbeian.web.frame.request.SenderSlots;

/** The hash of a receipt code, made before a service is called with it: for one address few at a time, so that others find room. */
@ApplicationScoped
public class ReceiptCodes {

    /** At a time from one address; each takes tens of milliseconds, and who presses four times gets one receipt each time. */
    static final int AT_ONCE = 6;

    @Inject
    ReceiptHashing hashing;

    private final SenderSlots places = new SenderSlots(Integer.MAX_VALUE, AT_ONCE);

    /** @throws Busy when too many are at it, or too many of that address */
    public ReceiptCode hashed(HttpServletRequest request, ReceiptCode code) {
        return inTurn(request, () -> hashing.hashed(code, authority(request)));
    }

    /**
     * The code that the form of this ticket brings.
     *
     * @throws Busy when too many are at it, or too many of that address
     */
    public ReceiptCode drawn(HttpServletRequest request, byte[] ticket) {
        return inTurn(request, () -> hashing.drawn(ticket, authority(request)));
    }

    private ReceiptCode inTurn(HttpServletRequest request, Supplier<ReceiptCode> making) {
        String sender = Sender.of(request);
        if (!places.take(sender)) {
            throw new Busy("complaint.busy");
        }
        try {
            return Turns.askedBy(sender, making);
        } finally {
            places.leave(sender);
        }
    }

    private static int authority(HttpServletRequest request) {
        return AuthorityRequest.of(request).authority().getId();
    }
}
