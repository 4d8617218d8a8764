package org.openbeian.complaint;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Json;
import org.openbeian.common.Sealing;
import org.openbeian.tenancy.AuthorityOwned;

/** The vault: who a named complainant is. Opened by permission, with a reason, and each time noted in the trail. */
@Entity
@Table(name = "complaint_identity")
public class ComplaintIdentity extends AuthorityOwned {

    @Id
    @Column(name = "complaint_id")
    private String complaintId;

    private byte[] person;

    protected ComplaintIdentity() {}

    ComplaintIdentity(String complaintId, String name, String contact, Sealing sealing) {
        this.complaintId = complaintId;
        this.person = sealing.sealText(
                place(),
                CanonicalJson.write(Json.createObjectBuilder()
                        .add("name", name)
                        .add("contact", contact)
                        .build()));
    }

    private String place() {
        return "complaint_identity.person/" + complaintId;
    }

    Complainant read(Sealing sealing) {
        JsonObject json = CanonicalJson.read(sealing.openText(place(), person));
        return new Complainant(json.getString("name"), json.getString("contact"));
    }
}
