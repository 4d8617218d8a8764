package org.openbeian.openness;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Json;
import org.openbeian.common.Sealing;

/** What is right, why, and where it stands: one sealed value. */
final class CorrectionText {

    private final String right;
    private final String why;
    private final String source;

    CorrectionText(String right, String why, String source) {
        this.right = right;
        this.why = why;
        this.source = source;
    }

    static CorrectionText read(String id, byte[] sealed, Sealing sealing) {
        JsonObject json = CanonicalJson.read(sealing.openText(place(id), sealed));
        return new CorrectionText(json.getString("right"), json.getString("why"), json.getString("source", null));
    }

    byte[] sealed(String id, Sealing sealing) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("right", right).add("why", why);
        if (source != null) {
            json.add("source", source);
        }
        return sealing.sealText(place(id), CanonicalJson.write(json.build()));
    }

    private static String place(String id) {
        return "entry_correction.said/" + id;
    }

    static byte[] sealedContact(String id, String contact, Sealing sealing) {
        return sealing.sealText("entry_correction.contact/" + id, contact);
    }

    static String readContact(String id, byte[] sealed, Sealing sealing) {
        return sealing.openText("entry_correction.contact/" + id, sealed);
    }

    String getRight() {
        return right;
    }

    String getWhy() {
        return why;
    }

    /** Null when none was named. */
    String getSource() {
        return source;
    }
}
