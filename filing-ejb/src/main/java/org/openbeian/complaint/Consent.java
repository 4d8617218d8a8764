package org.openbeian.complaint;

import java.time.LocalDate;
import org.openbeian.common.InputCheck;

/** That one side agrees to be brought together with the other: who said so, in what way, and on which day. */
public final class Consent {

    private static final int LONGEST = 300;

    private final String said;
    private final LocalDate on;

    public Consent(String said, LocalDate on) {
        this.said = said;
        this.on = on;
    }

    /** @param received the day of the complaint: nobody agrees before that to talk about it */
    void look(InputCheck typed, String side, LocalDate received, LocalDate today) {
        typed.line(side + "Agreed", said, LONGEST, true);
        if (on == null) {
            typed.wrong(side + "AgreedOn", "field.required");
        } else if (on.isAfter(today)) {
            typed.wrong(side + "AgreedOn", "complaint.consent_later");
        } else if (on.isBefore(received)) {
            typed.wrong(side + "AgreedOn", "complaint.consent_earlier", received);
        }
    }

    public String getSaid() {
        return InputCheck.tidied(said);
    }

    public LocalDate getOn() {
        return on;
    }
}
