package org.openbeian.incident.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whose law may ask for a report of an incident. */
public enum Regime {
    CN("CN"),
    EU("EU"),
    US_CA("US-CA"),
    US_NY("US-NY");

    private final String code;

    Regime(String code) {
        this.code = code;
    }

    /** As in the tables, the clocks and the public interface: {@code US-CA}. */
    public String getCode() {
        return code;
    }

    public static Optional<Regime> named(String code) {
        return Arrays.stream(values())
                .filter(regime -> regime.code.equals(code))
                .findFirst();
    }

    /** All codes, in the order in which answers name them. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Regime::getCode).toList();
    }
}
