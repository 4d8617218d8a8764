package org.openbeian.registration;

import java.util.function.Supplier;

/** What a kind of case about registrations would find in the database, for tests without one. */
public final class RegistrationsFound {

    private RegistrationsFound() {}

    public static <P extends RegistrationCases<?, ?, ?>> P by(P cases, Supplier<Filing> filing) {
        cases.filings = new FilingRepository() {
            @Override
            public Filing get(String id) {
                return filing.get();
            }
        };
        return cases;
    }

    /** The same with what it tells the holder. */
    public static <P extends RegistrationCases<?, ?, ?>> P by(P cases, Supplier<Filing> filing, FilingNotices notices) {
        by(cases, filing).notices = notices;
        return cases;
    }
}
