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

    /** Empty once it is cleared. */
    static Statement read(Complaint complaint, Sealing sealing) {
        if (complaint.isCleared()) {
            return new Statement("", null, null);
        }
        JsonObject json = CanonicalJson.read(sealing.openText(place(complaint.getId()), complaint.getStory()));
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

    static byte[] sealedName(String complaintId, String name, Sealing sealing) {
        return sealing.sealText("complaint.named_system/" + complaintId, name);
    }

    static String readName(String complaintId, byte[] sealed, Sealing sealing) {
        return sealing.openText("complaint.named_system/" + complaintId, sealed);
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
