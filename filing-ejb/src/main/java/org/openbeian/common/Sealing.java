package org.openbeian.common;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what must not be read from a dump of the database: AES-256-GCM under a key from {@link SealingKeys}. A sealed
 * value begins with the id of its key, so that keys can be changed, and is bound to its place: moved to another row or
 * column it does not open.
 *
 * <p>Layout: one byte length of the key's id, the id, 12 bytes nonce, ciphertext with its 16 bytes tag.
 */
public class Sealing {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SealingKeys keys;

    protected Sealing() {
        this(null);
    }

    public Sealing(SealingKeys keys) {
        this.keys = keys;
    }

    /** @param place where the value will stand, such as {@code complaint.story/ID} */
    public byte[] seal(String place, byte[] value) {
        byte[] id = keys.current().getBytes(StandardCharsets.US_ASCII);
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, keys.current(), nonce, place, value);
        return ByteBuffer.allocate(1 + id.length + NONCE + sealed.length)
                .put((byte) id.length)
                .put(id)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException when it was changed, stood elsewhere, or its key is gone */
    public byte[] open(String place, byte[] sealed) {
        int id = sealed[0];
        String key = new String(sealed, 1, id, StandardCharsets.US_ASCII);
        byte[] nonce = Arrays.copyOfRange(sealed, 1 + id, 1 + id + NONCE);
        return run(Cipher.DECRYPT_MODE, key, nonce, place, Arrays.copyOfRange(sealed, 1 + id + NONCE, sealed.length));
    }

    public byte[] sealText(String place, String text) {
        return text == null ? null : seal(place, text.getBytes(StandardCharsets.UTF_8));
    }

    public String openText(String place, byte[] sealed) {
        return sealed == null ? null : new String(open(place, sealed), StandardCharsets.UTF_8);
    }

    /** A keyed hash that stays the same for as long as the installation lives, different for each purpose. */
    public byte[] fingerprint(String purpose, byte[] value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.receipt(), "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    /** The ids of the keys that there are, each with a hash by which it is known again and nothing opens. */
    public Map<String, byte[]> marks() {
        return keys.marks();
    }

    private byte[] run(int mode, String key, byte[] nonce, String place, byte[] value) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(keys.seal(key), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The value at " + place + " can't be " + (mode == Cipher.ENCRYPT_MODE ? "sealed" : "opened"), e);
        }
    }
}
