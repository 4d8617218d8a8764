package org.openbeian.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openbeian.common.CoarseTime;
import org.openbeian.common.Ids;
import org.openbeian.common.Sealing;
import org.openbeian.tenancy.AuthorityOwned;

/** One message between complainant and officer. Only ever added. */
@Entity
@Table(name = "complaint_message")
public class ComplaintMessage extends AuthorityOwned {

    /** Who says what with it. */
    public enum Kind {
        /** The complainant writes. */
        FROM_COMPLAINANT,
        /** The complainant says why a review is wanted. */
        REVIEW_WANTED,
        /** The officer writes. */
        FROM_OFFICER,
        ACCEPTED,
        NOT_ACCEPTED,
        TRANSFERRED,
        /** What the provider has answered, which the officer shows to the complainant. */
        PROVIDER_ANSWER,
        /** There is more time for the answer. */
        EXTENDED,
        ANSWER;

        public boolean isFromComplainant() {
            return this == FROM_COMPLAINANT || this == REVIEW_WANTED;
        }
    }

    @Id
    private String id;

    @Column(name = "complaint_id")
    private String complaintId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "person_id")
    private String personId;

    private byte[] text;

    @Column(name = "written_at")
    private Instant writtenAt;

    /**
     * Which one of this complaint it is, because the complainant's times are too coarse to say. Counted in each complaint
     * by itself: a count over all of them would date what is coarse by the exact times of other threads.
     */
    @Column(updatable = false)
    private long seq;

    /** From which form of an officer it came; null for all others, of the complainant nothing is noted. */
    @Column(name = "once_key")
    private String onceKey;

    protected ComplaintMessage() {}

    /** @param personId the officer; null for the complainant, of whom nothing is noted */
    ComplaintMessage(String complaintId, Kind kind, String personId, String text, Sealing sealing, Instant at) {
        this.writtenAt = kind.isFromComplainant() ? CoarseTime.of(at) : at;
        this.id = Ids.at(writtenAt);
        this.complaintId = complaintId;
        this.kind = kind;
        this.personId = personId;
        this.text = sealing.sealText(place(), text);
    }

    /** @param key of the form, see {@link org.openbeian.common.OnceKey} */
    ComplaintMessage sentBy(String key) {
        onceKey = key;
        return this;
    }

    void comesAs(long number) {
        seq = number;
    }

    String getComplaintId() {
        return complaintId;
    }

    private String place() {
        return "complaint_message.text/" + id;
    }

    String read(Sealing sealing) {
        return sealing.openText(place(), text);
    }

    Kind getKind() {
        return kind;
    }

    String getPersonId() {
        return personId;
    }

    Instant getWrittenAt() {
        return writtenAt;
    }
}
