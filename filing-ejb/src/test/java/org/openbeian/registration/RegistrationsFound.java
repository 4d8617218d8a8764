package org.openbeian.registration;

import java.util.Optional;
import java.util.function.Supplier;
import org.openbeian.common.NotFound;

/** What a kind of case about registrations would find in the database, for tests without one. */
public final class RegistrationsFound {

    private RegistrationsFound() {}

    public static <P extends RegistrationCases<?, ?, ?>> P by(P cases, Supplier<Filing> filing) {
        cases.filings = new FilingRepository() {
            @Override
            public Filing get(String id) {
                return filing.get();
            }

            @Override
            Filing byAnyNumber(String number) {
                return Optional.of(filing.get())
                        .filter(one -> number.equals(one.getNumber()))
                        .orElseThrow(NotFound::new);
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
