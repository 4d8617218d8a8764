package org.openbeian.certificate;

import org.openbeian.common.CheckCharacter;

/**
 * The number under which a system is known: {@code AIR-110108-G-2026-000123-P}: region of the authority, letter of the
 * category, year, serial per authority and year, check character by ISO 7064 MOD 37,36 over these four. Never used twice.
 */
public final class RegistrationNumber {

    private RegistrationNumber() {}

    static String of(String region, String letter, int year, int serial) {
        String body = "%s%s%04d%06d".formatted(region, letter, year, serial);
        return "AIR-%s-%s-%04d-%06d-%s".formatted(region, letter, year, serial, CheckCharacter.of(body));
    }

    /** Whether the form and the check character are right; says nothing about whether it was given to anyone. */
    public static boolean isWellFormed(String number) {
        return number != null
                && number.matches("AIR-[0-9]{6}-[A-Z]-[0-9]{4}-[0-9]{6}-[0-9A-Z]")
                && CheckCharacter.isRight(number);
    }
}
