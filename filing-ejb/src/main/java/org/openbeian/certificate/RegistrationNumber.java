package org.openbeian.certificate;

/**
 * The number under which a system is known: {@code AIR-110108-G-2026-000123-P}: region of the authority, letter of the
 * category, year, serial per authority and year, check character by ISO 7064 MOD 37,36 over these four. Never used twice.
 */
public final class RegistrationNumber {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private RegistrationNumber() {}

    static String of(String region, String letter, int year, int serial) {
        String body = "%s%s%04d%06d".formatted(region, letter, year, serial);
        return "AIR-%s-%s-%04d-%06d-%s".formatted(region, letter, year, serial, check(body));
    }

    /** Whether the form and the check character are right; says nothing about whether it was given to anyone. */
    public static boolean isWellFormed(String number) {
        if (number == null || !number.matches("AIR-[0-9]{6}-[A-Z]-[0-9]{4}-[0-9]{6}-[0-9A-Z]")) {
            return false;
        }
        String body = number.substring(4, number.length() - 2).replace("-", "");
        return check(body) == number.charAt(number.length() - 1);
    }

    static char check(String body) {
        int product = 36;
        for (char c : body.toCharArray()) {
            int sum = (product + ALPHABET.indexOf(c)) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }
        return ALPHABET.charAt((37 - product) % 36);
    }
}
