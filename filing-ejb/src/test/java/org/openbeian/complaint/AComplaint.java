package org.openbeian.complaint;

import java.time.Instant;
import org.openbeian.registration.FieldsOf;

/** A complaint as the tests begin with it: received, about the system of that id, and taken by nobody. */
final class AComplaint {

    static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");

    private AComplaint() {}

    static Complaint anonymous() {
        return of("system", lodging());
    }

    /** @param consents whether the provider may learn who complains */
    static Complaint named(boolean consents) {
        return of("system", lodging().named("张三", "13800000000", consents));
    }

    /** @param system null when it is about none of the register */
    static Complaint of(String system, Lodging lodging) {
        return new Complaint("id", "CMP-1", "hash", lodging, system, FieldsOf.made(SealedStatement.class), NOW);
    }

    static Lodging lodging() {
        return new Lodging().asking(Wish.REPORT, "CMP-NOLABEL").telling("没有标识", null);
    }

    /** By {@code one}, as are those below. */
    static Complaint taken(Complaint complaint) {
        complaint.take("one");
        return complaint;
    }

    static Complaint accepted(Complaint complaint) {
        taken(complaint).accept("CMP-OTHER", "system", "one", NOW);
        return complaint;
    }

    static Complaint investigated(Complaint complaint) {
        accepted(complaint).investigate("one");
        return complaint;
    }

    static Complaint answered(Complaint complaint) {
        investigated(complaint).answer(Outcome.UPHELD, "one", NOW);
        return complaint;
    }
}
