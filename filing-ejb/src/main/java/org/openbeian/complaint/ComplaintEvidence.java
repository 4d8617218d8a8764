package org.openbeian.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openbeian.common.CoarseTime;
import org.openbeian.common.Ids;
import org.openbeian.common.Sealing;
import org.openbeian.tenancy.AuthorityOwned;

/** A picture that shows what the complaint is about, as {@link Picture} made it anew. */
@Entity
@Table(name = "complaint_evidence")
public class ComplaintEvidence extends AuthorityOwned {

    @Id
    private String id;

    @Column(name = "complaint_id")
    private String complaintId;

    private int place;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] content;

    @Column(name = "added_at")
    private Instant addedAt;

    protected ComplaintEvidence() {}

    ComplaintEvidence(String complaintId, int place, Picture picture, Sealing sealing, Instant at) {
        this.addedAt = CoarseTime.of(at);
        this.id = Ids.at(addedAt);
        this.complaintId = complaintId;
        this.place = place;
        this.mediaType = picture.getMediaType();
        this.content = sealing.seal(sealedAt(), picture.getContent());
    }

    private String sealedAt() {
        return "complaint_evidence.content/" + id;
    }

    byte[] read(Sealing sealing) {
        return sealing.open(sealedAt(), content);
    }

    String getId() {
        return id;
    }

    String getComplaintId() {
        return complaintId;
    }

    int getPlace() {
        return place;
    }

    String getMediaType() {
        return mediaType;
    }
}
