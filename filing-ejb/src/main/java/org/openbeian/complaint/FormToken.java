package org.openbeian.complaint;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.openbeian.common.Sealing;

/**
 * What a form carries that nobody is signed in for: since when it has been open, and 128 random bits, signed for this
 * authority. It tells people from programs, who need no time to write, and two presses of a button from two complaints.
 */
public final class FormToken {

    private static final int TIME = 8;
    private static final int DRAWN = 16;
    private static final int MAC = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Instant since;
    private final byte[] drawn;

    private FormToken(Instant since, byte[] drawn) {
        this.since = since;
        this.drawn = drawn;
    }

    /** A new one for a form that has been open since then. */
    public static FormToken since(Instant opened) {
        byte[] drawn = new byte[DRAWN];
        RANDOM.nextBytes(drawn);
        return new FormToken(opened, drawn);
    }

    /** Empty when it is not one of ours for this authority. */
    public static Optional<FormToken> read(String sent, Sealing sealing, int authority) {
        byte[] raw;
        try {
            raw = Base64.getUrlDecoder().decode(sent == null ? "" : sent);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        if (raw.length != TIME + DRAWN + MAC) {
            return Optional.empty();
        }
        byte[] signed = Arrays.copyOf(raw, TIME + DRAWN);
        boolean ours = MessageDigest.isEqual(
                mac(signed, sealing, authority), Arrays.copyOfRange(raw, TIME + DRAWN, raw.length));
        return ours
                ? Optional.of(new FormToken(
                        Instant.ofEpochMilli(ByteBuffer.wrap(raw).getLong()),
                        Arrays.copyOfRange(raw, TIME, TIME + DRAWN)))
                : Optional.empty();
    }

    public String write(Sealing sealing, int authority) {
        byte[] signed = ByteBuffer.allocate(TIME + DRAWN)
                .putLong(since.toEpochMilli())
                .put(drawn)
                .array();
        byte[] raw = ByteBuffer.allocate(signed.length + MAC)
                .put(signed)
                .put(mac(signed, sealing, authority))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
    }

    private static byte[] mac(byte[] signed, Sealing sealing, int authority) {
        return Arrays.copyOf(sealing.fingerprint("form-ticket/" + authority, signed), MAC);
    }

    public Instant getSince() {
        return since;
    }

    public byte[] getDrawn() {
        return drawn.clone();
    }
}
