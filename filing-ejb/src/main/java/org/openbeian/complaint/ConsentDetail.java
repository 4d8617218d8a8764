package org.openbeian.complaint;

import java.time.LocalDate;
import org.openbeian.common.Sealing;

/** What one side has said before mediation, opened. */
public final class ConsentDetail {

    private final ComplaintConsent.Side side;
    private final Consent given;

    ConsentDetail(ComplaintConsent stored, Sealing sealing) {
        side = stored.getSide();
        given = stored.read(sealing);
    }

    public ComplaintConsent.Side getSide() {
        return side;
    }

    public String getSaid() {
        return given.getSaid();
    }

    public LocalDate getOn() {
        return given.getOn();
    }
}
