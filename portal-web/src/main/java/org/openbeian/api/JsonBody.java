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

    private JsonBody() {}

    /** @throws Invalid {@code json.too_long} above 200 000 bytes, {@code json.encoding} when it is not UTF-8 */
    public static String text(InputStream body) throws IOException {
        byte[] read = body.readNBytes(LONGEST + 1);
        if (read.length > LONGEST) {
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
}
