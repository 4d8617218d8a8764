package org.openbeian.incident;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Ids;
import org.openbeian.common.Json;
import org.openbeian.common.Sealing;
import org.openbeian.tenancy.HandedIn;

/**
 * What somebody reported at one moment; it is never changed. A later report carries what an earlier one of the same
 * organisation said, as far as it was not corrected. What the public says is sealed: who said it may not want to be known.
 * How to reach somebody who is no organisation is in the vault: no page and no list has it.
 */
@Entity
@Table(name = "incident_report")
public class IncidentReport extends HandedIn {

    /** How to reach who reports, or whom an officer reports for. */
    static final String CONTACT = "reporterContact";

    @Id
    private String id;

    @Column(name = "person_id")
    private String personId;

    @Enumerated(EnumType.STRING)
    private Reporter reporter;

    @Enumerated(EnumType.STRING)
    private ReportStage stage;

    /** Null where they are sealed. */
    private String answers;

    @Column(name = "sealed_answers")
    private byte[] sealedAnswers;

    @Transient
    private String opened;

    /** The same report sent twice is one report. */
    @Column(name = "once_key")
    private String onceKey;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected IncidentReport() {}

    IncidentReport(
            Reporter reporter,
            String organisationId,
            String personId,
            ReportStage stage,
            ReportAnswers answers,
            String onceKey,
            Sealing sealing,
            Instant receivedAt) {
        super(organisationId);
        this.id = Ids.at(receivedAt);
        this.personId = personId;
        this.reporter = reporter;
        this.stage = stage;
        this.opened = CanonicalJson.write(answers.toJson());
        if (reporter == Reporter.PUBLIC || !answers.text(CONTACT).isEmpty()) {
            this.sealedAnswers = sealing.sealText(place(), opened);
        } else {
            this.answers = opened;
        }
        this.onceKey = onceKey;
        this.receivedAt = receivedAt;
    }

    private String place() {
        return "incident_report.answers/" + id;
    }

    /** What is said in it can be read from now on. */
    IncidentReport open(Sealing sealing) {
        opened = sealedAnswers == null ? answers : sealing.openText(place(), sealedAnswers);
        return this;
    }

    public String getId() {
        return id;
    }

    /** Null for the public. */
    public String getPersonId() {
        return personId;
    }

    public Reporter getReporter() {
        return reporter;
    }

    public ReportStage getStage() {
        return stage;
    }

    /** All that is said in it, but for what is in the vault. */
    public JsonObject getAnswers() {
        JsonObject said = CanonicalJson.read(opened);
        return reporter == Reporter.ORGANISATION
                ? said
                : Json.createObjectBuilder(said).remove(CONTACT).build();
    }

    /** Whether how to reach somebody is in the vault. */
    public boolean isContactSealed() {
        return !getSealedContact().isEmpty();
    }

    /** Out of the vault; empty when nothing is in it. */
    String getSealedContact() {
        return reporter == Reporter.ORGANISATION
                ? ""
                : CanonicalJson.read(opened).getString(CONTACT, "");
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    /** One text of it; empty where nothing was said. */
    public String text(String name) {
        return getAnswers().getString(name, "");
    }
}
