package org.openbeian.api;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Invalid;
import org.openbeian.registration.FilingDocument;

/** Request bodies, read whole and strictly: UTF-8, not longer than a filing may be, no key twice. */
public final class JsonBody {

    private static final int LONGEST = FilingDocument.LONGEST;

    /** A client that is still sending does not hear the answer; so much is let pass before it is given. */
    private static final int MOST_SKIPPED = 10_000_000;

    private JsonBody() {}

    /** @throws Invalid {@code json.too_long} above 200 000 bytes, {@code json.encoding} when it is not UTF-8 */
    public static String text(InputStream body) throws IOException {
        byte[] read = body.readNBytes(LONGEST + 1);
        if (read.length > LONGEST) {
            letPass(body);
            throw new Invalid("", "json.too_long", LONGEST);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Invalid("", "json.encoding");
        }
    }

    /** @throws Invalid when it is not one JSON object */
    public static JsonObject object(InputStream body) throws IOException {
        return CanonicalJson.read(text(body));
    }

    private static void letPass(InputStream body) throws IOException {
        byte[] ignored = new byte[8192];
        int passed = 0;
        for (int read = 0; read >= 0 && passed < MOST_SKIPPED; read = body.read(ignored)) {
            passed += read;
        }
    }
}
