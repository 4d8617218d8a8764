package org.openbeian.web.complaint;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How often something happened lately, by keyed hash of the address and in all. Memory only; the key changes. */
final class Counts {

    /** More addresses than these are one flood; they share what is left of the common limit. */
    private static final int MOST_ADDRESSES = 50_000;

    private static final int KEY = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int each;
    private final int inAll;
    private final Duration window;
    private final Duration keyLives;
    private final Map<Long, Integer> byAddress = new HashMap<>();
    private int all;
    private Instant windowBegan = Instant.MIN;
    private Instant keyDrawn = Instant.MIN;
    private byte[] key;

    Counts(int each, int inAll, Duration window, Duration keyLives) {
        this.each = each;
        this.inAll = inAll;
        this.window = window;
        this.keyLives = keyLives;
    }

    /** Whether it may happen once more; then it is counted. */
    synchronized boolean pass(String address, Instant now) {
        if (windowBegan.equals(Instant.MIN) || !now.isBefore(windowBegan.plus(window))) {
            byAddress.clear();
            all = 0;
            windowBegan = now;
            if (keyDrawn.equals(Instant.MIN) || !now.isBefore(keyDrawn.plus(keyLives))) {
                // between windows, so that nobody's count is forgotten half way
                key = new byte[KEY];
                RANDOM.nextBytes(key);
                keyDrawn = now;
            }
        }
        long who = hash(address);
        int before = byAddress.getOrDefault(who, 0);
        if (all >= inAll || before >= each || before == 0 && byAddress.size() >= MOST_ADDRESSES) {
            return false;
        }
        all++;
        byAddress.put(who, before + 1);
        return true;
    }

    /** It did not happen after all. */
    synchronized void giveBack(String address) {
        if (key == null) {
            return;
        }
        long who = hash(address);
        int before = byAddress.getOrDefault(who, 0);
        if (before > 0) {
            all--;
            byAddress.put(who, before - 1);
        }
    }

    private long hash(String address) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return ByteBuffer.wrap(mac.doFinal(network(address))).getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    /** Of an IPv6 address the first half: one household has the whole other half for itself. */
    private static byte[] network(String address) {
        if (!address.matches("[0-9A-Fa-f:.%]+")) {
            // a name would be asked for, and nobody is to be asked
            return new byte[0];
        }
        try {
            byte[] raw = InetAddress.getByName(address).getAddress();
            return raw.length > 4 ? Arrays.copyOf(raw, 8) : raw;
        } catch (UnknownHostException noAddress) {
            return new byte[0];
        }
    }
}
