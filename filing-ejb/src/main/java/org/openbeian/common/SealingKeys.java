package org.openbeian.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's own secrets, kept outside the database so that a dump of it opens nothing. A file of lines:
 * {@code seal ID KEY} for a key that seals, the last one for what is sealed from now on, older ones for what was sealed
 * before; {@code receipt KEY} for receipt codes, which never changes, or codes given out would find nothing. KEY is 32
 * bytes in base64, ID up to 12 letters and digits.
 */
public final class SealingKeys {

    /** System property that names the file. */
    public static final String FILE = "openbeian.sealing-keys";

    /** What the key of receipt codes is called; none that seals is called so. */
    static final String RECEIPT = "receipt";

    private static final int LENGTH = 32;

    private final Map<String, byte[]> seals = new LinkedHashMap<>();
    private String current;
    private byte[] receipt;

    private SealingKeys(List<String> lines) {
        lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(this::add);
        if (current == null || receipt == null) {
            throw new IllegalStateException("The file of keys needs a line \"seal\" and a line \"receipt\"");
        }
    }

    /** @throws IllegalStateException when there is no such file, or it is no file of keys */
    public static SealingKeys read() {
        String file = System.getProperty(FILE, "");
        if (file.isEmpty()) {
            throw new IllegalStateException("The setting " + FILE + " must name the file of keys");
        }
        try {
            return of(Files.readAllLines(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("The file of keys can't be read", e);
        }
    }

    public static SealingKeys of(List<String> lines) {
        return new SealingKeys(lines);
    }

    private void add(String line) {
        String[] words = line.split("\\s+");
        boolean seal = words[0].equals("seal") && words.length == 3 && words[1].matches("[A-Za-z0-9]{1,12}");
        if (!seal && !(words[0].equals("receipt") && words.length == 2)) {
            // the line itself is a secret
            throw new IllegalStateException(
                    "A line in the file of keys is neither \"seal ID KEY\" nor \"receipt KEY\"");
        }
        byte[] key = Base64.getDecoder().decode(words[words.length - 1]);
        if (key.length != LENGTH) {
            throw new IllegalStateException("A key must have 32 bytes");
        }
        String name = seal ? words[1] : RECEIPT;
        if (marks().containsKey(name) || marks().values().stream().anyMatch(one -> Arrays.equals(one, mark(key)))) {
            throw new IllegalStateException("The file of keys has the name or the key of \"" + name + "\" twice");
        }
        if (seal) {
            seals.put(name, key);
            current = name;
        } else {
            receipt = key;
        }
    }

    String current() {
        return current;
    }

    /** @throws IllegalStateException when the key has been taken out of the file */
    byte[] seal(String id) {
        byte[] key = seals.get(id);
        if (key == null) {
            throw new IllegalStateException("The key " + id + " is not in the file of keys");
        }
        return key;
    }

    /** By name, {@value #RECEIPT} among them; see {@link Sealing#marks}. */
    Map<String, byte[]> marks() {
        Map<String, byte[]> marks = new LinkedHashMap<>();
        seals.forEach((id, key) -> marks.put(id, mark(key)));
        if (receipt != null) {
            marks.put(RECEIPT, mark(receipt));
        }
        return marks;
    }

    private static byte[] mark(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal("sealing-key".getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    byte[] receipt() {
        return receipt;
    }
}
