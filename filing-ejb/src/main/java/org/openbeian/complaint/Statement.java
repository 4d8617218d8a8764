package org.openbeian.complaint;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Json;
import org.openbeian.common.Sealing;

/** What happened, when, and which number the system shows: one sealed value. */
final class Statement {

    private final String text;
    private final String happenedOn;
    private final String shownNumber;

    Statement(String text, String happenedOn, String shownNumber) {
        this.text = text;
        this.happenedOn = happenedOn;
        this.shownNumber = shownNumber;
    }

    static Statement read(String complaintId, byte[] sealed, Sealing sealing) {
        JsonObject json = CanonicalJson.read(sealing.openText(place(complaintId), sealed));
        return new Statement(
                json.getString("text"), json.getString("happenedOn", null), json.getString("shownNumber", null));
    }

    byte[] sealed(String complaintId, Sealing sealing) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("text", text);
        if (happenedOn != null) {
            json.add("happenedOn", happenedOn);
        }
        if (shownNumber != null) {
            json.add("shownNumber", shownNumber);
        }
        return sealing.sealText(place(complaintId), CanonicalJson.write(json.build()));
    }

    private static String place(String complaintId) {
        return "complaint.story/" + complaintId;
    }

    String getText() {
        return text;
    }

    String getHappenedOn() {
        return happenedOn;
    }

    String getShownNumber() {
        return shownNumber;
    }
}
