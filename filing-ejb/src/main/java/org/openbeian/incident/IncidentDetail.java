package org.openbeian.incident;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.openbeian.access.Caller;
import org.openbeian.access.Permission;
import org.openbeian.audit.AuditEntry;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.incident.assessment.FirstReport;
import org.openbeian.incident.assessment.IncidentAssessment;
import org.openbeian.organisation.Organisation;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingState;
import org.openbeian.review.PersonName;

/** An incident as its reader may see it, and what the reader can do about it. */
public final class IncidentDetail {

    private final Caller caller;
    private final Incident incident;
    private List<IncidentReport> reports = List.of();
    private OwnShare share;
    private List<Organisation> parties = List.of();
    private List<String> answering = List.of();
    private List<IncidentLevel> levels = List.of();
    private Predicate<IncidentLevel> explained = level -> true;
    private List<IncidentAct> acts = List.of();
    private JsonObject ownFacts = JsonValue.EMPTY_JSON_OBJECT;
    private Map<String, PersonName> names = Map.of();
    private List<ClockDetail> clocks = List.of();
    private IncidentAssessment assessment;
    private Instant passOnIfGrave;
    private Incident survivor;
    private List<Incident> duplicates = List.of();
    private Map<String, Filing> registrations = Map.of();
    private List<AuditEntry> trail = List.of();

    IncidentDetail(Caller caller, Incident incident) {
        this.caller = caller;
        this.incident = incident;
        this.share = OwnShare.whole(incident, List.of());
    }

    IncidentDetail reports(List<IncidentReport> ofIt, OwnShare ofReader) {
        reports = ofIt;
        share = ofReader;
        return this;
    }

    IncidentDetail ownFacts(JsonObject said) {
        ownFacts = said;
        return this;
    }

    /** @param withMembers ids of those who have a member that may answer */
    IncidentDetail parties(List<Organisation> ofIt, List<String> withMembers) {
        parties = ofIt;
        answering = withMembers;
        return this;
    }

    IncidentDetail history(List<IncidentLevel> had, List<IncidentAct> done, Map<String, PersonName> people) {
        levels = had;
        acts = done;
        names = people;
        return this;
    }

    IncidentDetail explained(Predicate<IncidentLevel> toReader) {
        explained = toReader;
        return this;
    }

    IncidentDetail clocks(List<ClockDetail> ofIt, IncidentAssessment assessed) {
        clocks = ofIt;
        assessment = assessed;
        return this;
    }

    IncidentDetail passOnIfGrave(Instant due) {
        passOnIfGrave = due;
        return this;
    }

    /** For staff: by when it is passed on if its unconfirmed level is 3 or 4 after all; null when that is no question. */
    public Instant getPassOnIfGrave() {
        return passOnIfGrave;
    }

    IncidentDetail related(Incident became, List<Incident> alike) {
        survivor = became;
        duplicates = alike;
        return this;
    }

    IncidentDetail registrations(Map<String, Filing> bySystem) {
        registrations = bySystem;
        return this;
    }

    IncidentDetail trail(List<AuditEntry> lines) {
        trail = lines;
        return this;
    }

    static Set<String> people(Incident incident, List<IncidentLevel> levels, List<IncidentAct> acts) {
        Collection<String> ids = new ArrayList<>();
        ids.add(incident.getHandler());
        ids.add(incident.getDismissal().getBy());
        levels.forEach(level -> ids.add(level.getSetBy()));
        acts.forEach(act -> ids.add(act.getPersonId()));
        Set<String> known = new HashSet<>(ids);
        known.remove(null);
        return known;
    }

    public Incident getIncident() {
        return incident;
    }

    /** What it is called: to a party by its own words, or the number where it has none. */
    public String getTitle() {
        return share.getTitle();
    }

    /** Of what kind it is; to a party as it has said itself. */
    public String getType() {
        return share.getType();
    }

    /** When the operator knew, for a party when it knew itself; null while none does. */
    public Instant getAwareAt() {
        return share.getAwareAt();
    }

    /**
     * For staff: when it was noticed, as the report says from which it was opened, or the earliest of those that became one;
     * null where that is when the operator knew, from which its limits run.
     */
    public Instant getNoticedAt() {
        Instant noticed = incident.getTimes().noticedAt();
        return caller.isStaff() && !noticed.equals(getAwareAt()) ? noticed : null;
    }

    /** Oldest first; an applicant sees the own ones. */
    public List<IncidentReport> getReports() {
        return reports;
    }

    /** Whether the caller may learn how to reach who reported. */
    public boolean isVaultOpenable() {
        return caller.may(Permission.OPEN_VAULT) && reports.stream().anyMatch(IncidentReport::isContactSealed);
    }

    /** The latest report, with which the next one begins; null when there is none to see. */
    public IncidentReport getLastReport() {
        return reports.isEmpty() ? null : reports.get(reports.size() - 1);
    }

    /** What the caller's side has said of the facts, with which its next report begins; empty when it said nothing. */
    public JsonObject getOwnFacts() {
        return ownFacts;
    }

    /** Stamp of {@link #getOwnFacts}, for the report that begins with them. */
    public String getFactsShown() {
        return KnownFacts.basis(ownFacts).stamp();
    }

    /** For staff: stamp of what a decision on it rests on, see {@link Incident#basis}. */
    public String getShown() {
        return incident.basis(reports).stamp();
    }

    public List<IncidentSystem> getSystems() {
        return share.getSystems();
    }

    /** The organisations whose incident it is; an applicant sees the own one. */
    public List<Organisation> getParties() {
        return parties;
    }

    /** Oldest first; an applicant sees those of its own time. */
    public List<IncidentLevel> getLevels() {
        return levels;
    }

    /**
     * What was said with an act: to a party its own words, and of the authority's those that were written to the parties,
     * which the officer is told. The others are the file's: they weigh what each side has reported.
     */
    public String words(IncidentAct act) {
        return caller.isStaff() || ActSeen.isSaidToParties(act, caller.organisationId()) ? act.getText() : null;
    }

    /** Why it was set, as far as the reader may know; null where nothing is told. */
    public String reason(IncidentLevel level) {
        return explained.test(level) ? level.getReason() : null;
    }

    /** Newest first. */
    public List<IncidentAct> getActs() {
        List<IncidentAct> newestFirst = new ArrayList<>(acts);
        java.util.Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** How a person is called; nobody for the portal itself. To a party only its own people have names. */
    public PersonName name(String personId) {
        return caller.isStaff() || isColleague(personId)
                ? names.getOrDefault(personId == null ? "" : personId, PersonName.NONE)
                : PersonName.NONE;
    }

    private boolean isColleague(String personId) {
        return personId != null
                && acts.stream()
                        .anyMatch(act -> personId.equals(act.getPersonId())
                                && caller.organisationId().equals(act.getOrganisationId()));
    }

    public List<ClockDetail> getClocks() {
        return clocks;
    }

    public IncidentAssessment getAssessment() {
        return assessment;
    }

    /** Who has to hear of it first by that clock; empty for clocks that are no first report. */
    public String recipient(String clockCode) {
        return assessment.getFirstReports().stream()
                .filter(report -> report.getClock().getCode().equals(clockCode))
                .map(FirstReport::getRecipient)
                .findFirst()
                .orElse("");
    }

    /** What it became part of; null unless it was merged. */
    public Incident getSurvivor() {
        return survivor;
    }

    /** For staff: what may be the same incident. */
    public List<Incident> getDuplicates() {
        return duplicates;
    }

    /** For staff: the filing under which the system stands on the register; null when it does not. */
    public String registration(IncidentSystem system) {
        Filing filing = system.getSystemId() == null ? null : registrations.get(system.getSystemId());
        return filing == null ? null : filing.getId();
    }

    /** For staff: whether anything can follow for that system; nothing does for a registration that has ended. */
    public boolean isInForce(IncidentSystem system) {
        return registration(system) != null
                && FilingState.inForce()
                        .contains(registrations.get(system.getSystemId()).getState());
    }

    /** For staff: the newest lines of the audit trail. */
    public List<AuditEntry> getTrail() {
        return trail;
    }

    /** Whether the caller can do that now, asked of the same table that would refuse it. */
    public boolean can(String event) {
        IncidentEvent what = IncidentEvent.valueOf(event);
        IncidentState state = incident.getState();
        return IncidentState.table().can(state, what, () -> IncidentRights.mustBeFor(what, state, caller, answering));
    }

    /** Whether the caller can report what is new. */
    public boolean isUpdatable() {
        return incident.getState().isOpen() && caller.may(Permission.REPORT_INCIDENT);
    }

    /** Whether the caller supervises. */
    public boolean isMineToHandle() {
        return caller.may(Permission.SUPERVISE);
    }
}
