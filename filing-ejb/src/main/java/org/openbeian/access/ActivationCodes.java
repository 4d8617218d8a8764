package org.openbeian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.openbeian.common.Hashes;
import org.openbeian.common.Sealing;

/**
 * The codes of an {@link Activation}, made from its id and the installation's key, which is outside the database: a dump of
 * the database, the outbox included, opens nothing, and a letter that is posted twice says the same.
 */
@ApplicationScoped
public class ActivationCodes {

    /** Without those that are mistaken for one another; 32 of them, so that no one is more likely than another. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    @Inject
    Sealing sealing;

    /** Where the holder of a link chooses a password, within the authority's pages. */
    public String page(String activationId) {
        return "/activate?code=" + link(activationId);
    }

    /** 256 bits. */
    String link(String activationId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret(activationId, 0));
    }

    /** 80 bits, to be read from paper. @param part 1 or 2 */
    String part(String activationId, int part) {
        byte[] secret = secret(activationId, part);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(secret[i] & 31));
        }
        return code.toString();
    }

    private byte[] secret(String activationId, int part) {
        return sealing.fingerprint("activation", (activationId + "/" + part).getBytes(StandardCharsets.US_ASCII));
    }

    /** What is kept of a code, as it was made or as somebody has typed it. */
    static String hash(String code) {
        String typed = code == null ? "" : code.strip();
        boolean byHand = typed.length() < 30;
        return Hashes.sha256(byHand ? typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "") : typed);
    }
}
