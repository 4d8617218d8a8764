package org.openbeian.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openbeian.tenancy.TenantOwned;

/** Something that has happened to a registration, as the public may know it: what and when, in words of the portal, never whose and why. Written once. */
@Entity
@Table(name = "register_event")
public class RegisterEvent extends TenantOwned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "filing_id")
    private String filingId;

    private Instant at;

    private String event;

    private String state;

    private Integer edition;

    protected RegisterEvent() {}

    /** @param edition the version that it made, null when it made none */
    RegisterEvent(String filingId, String event, String state, Integer edition, Instant at) {
        this.filingId = filingId;
        this.event = event;
        this.state = state;
        this.edition = edition;
        this.at = at;
    }

    public Instant getAt() {
        return at;
    }

    /**
     * A code with words: REGISTER, CONFIRM, REGRADE_UNCHANGED, PROVIDER_SILENT, ENTRY_CORRECTED, SERVICE_ENDED or a
     * {@link org.openbeian.registration.FilingEvent}.
     */
    public String getEvent() {
        return event;
    }

    /** Where the registration stood afterwards. */
    public String getState() {
        return state;
    }

    public Integer getEdition() {
        return edition;
    }
}
