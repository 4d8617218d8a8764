package org.openbeian.web.frame.request;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells senders apart without knowing them: a mark is a hash of the address under a key that is drawn at random and never
 * leaves the memory. With the key gone, a mark can't be led back to an address, by us neither. Not for several threads.
 */
public final class SenderMarks {

    private static final int KEY = 32;
    private static final int HALF_OF_IPV6 = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private byte[] key;

    /** The mark of an address, or of a name that is none, the same until {@link #forget}. */
    public long of(String address) {
        if (key == null) {
            key = new byte[KEY];
            RANDOM.nextBytes(key);
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return ByteBuffer.wrap(mac.doFinal(network(address))).getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    /** From now on every address has another mark. */
    public void forget() {
        if (key != null) {
            Arrays.fill(key, (byte) 0);
            key = null;
        }
    }

    /** Of an IPv6 address the first half: one household has the whole other half for itself. */
    private static byte[] network(String address) {
        if (!address.matches("[0-9.]+|[0-9A-Fa-f.%]*:[0-9A-Fa-f:.%]*")) {
            // a name stands for itself: nobody is to be asked what its address is
            return address.getBytes(StandardCharsets.UTF_8);
        }
        try {
            byte[] raw = InetAddress.getByName(address).getAddress();
            return raw.length > 4 ? Arrays.copyOf(raw, HALF_OF_IPV6) : raw;
        } catch (UnknownHostException noAddress) {
            return new byte[0];
        }
    }
}
