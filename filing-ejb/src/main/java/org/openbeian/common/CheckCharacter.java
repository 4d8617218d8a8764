package org.openbeian.common;

/** The check character of the numbers under which systems are known: ISO 7064 MOD 37,36. */
public final class CheckCharacter {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private CheckCharacter() {}

    /** @param body digits and capitals */
    public static char of(String body) {
        int product = 36;
        for (char c : body.toCharArray()) {
            int sum = (product + ALPHABET.indexOf(c)) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }
        return ALPHABET.charAt((37 - product) % 36);
    }

    /** @param number in the form {@code AIR-990100-G-2026-000001-X} */
    public static boolean isRight(String number) {
        int last = number.length() - 1;
        return of(number.substring(4, last).replace("-", "")) == number.charAt(last);
    }
}
