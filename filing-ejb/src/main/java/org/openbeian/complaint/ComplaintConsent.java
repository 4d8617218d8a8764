package org.openbeian.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.common.Ids;
import org.openbeian.common.Sealing;
import org.openbeian.tenancy.AuthorityOwned;

/** The {@link Consent} of one side to mediation, as an officer has noted it. Only ever added. */
@Entity
@Table(name = "complaint_consent")
public class ComplaintConsent extends AuthorityOwned {

    /** Whose it is. */
    public enum Side {
        COMPLAINANT,
        PROVIDER
    }

    @Id
    private String id;

    @Column(name = "complaint_id")
    private String complaintId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private byte[] said;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "noted_by")
    private String notedBy;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected ComplaintConsent() {}

    ComplaintConsent(String complaintId, Side side, Consent given, String officer, Sealing sealing, Instant at) {
        this.id = Ids.next();
        this.complaintId = complaintId;
        this.side = side;
        this.said = sealing.sealText(place(), given.getSaid());
        this.givenOn = given.getOn();
        this.notedBy = officer;
        this.notedAt = at;
    }

    private String place() {
        return "complaint_consent.said/" + id;
    }

    Consent read(Sealing sealing) {
        return new Consent(sealing.openText(place(), said), givenOn);
    }

    Side getSide() {
        return side;
    }
}
