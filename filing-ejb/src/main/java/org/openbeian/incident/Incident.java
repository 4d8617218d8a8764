package org.openbeian.incident;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.eclipse.persistence.annotations.Customizer;
import org.openbeian.casework.Case;
import org.openbeian.common.Basis;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.CoarseTime;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.common.PortalClock;
import org.openbeian.common.SearchText;
import org.openbeian.common.Shown;
import org.openbeian.tenancy.TenantOwned;

/**
 * An incident (事件): something went wrong with an AI system. Whoever reports first opens it; a supervisor confirms the
 * level, the operator handles and contains it, sends a summary, and the supervisor closes it with what others can learn.
 * It belongs to all organisations that are a party to it; no others see it. Framework 1.0 s.5.7, 6.2(h); National
 * Cybersecurity Incident Reporting Measures.
 */
@Entity
@Table(name = "incident")
@Customizer(PartyOf.class)
@AdditionalCriteria("(:organisation = '*' or operator('PARTY_OF', this.id, :organisation) > 0)")
public class Incident extends TenantOwned implements Case<IncidentState> {

    /** New facts reopen a closed incident within this time. */
    public static final int REOPEN_YEARS = 3;

    @Id
    private String id;

    private String number;

    @Enumerated(EnumType.STRING)
    private IncidentState state;

    private String title;

    private String type;

    @Embedded
    private Gravity gravity;

    @Embedded
    private Allegations alleged = new Allegations();

    private String facts;

    /** The version of the rules under which it was reported; null for those from before versions were kept. */
    @Column(name = "rule_set")
    private String ruleSet;

    @Embedded
    private ReportTimes times;

    @Column(name = "reported_at")
    private Instant reportedAt;

    private String handler;

    @Embedded
    private Dismissal dismissal;

    @Column(name = "merged_into")
    private String mergedInto;

    @Embedded
    private PassedOn passedOn = new PassedOn();

    @Column(name = "handling_ended_on")
    private LocalDate handlingEndedOn;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** In the form in which it is found. */
    @Column(name = "search_text")
    private String searchText;

    @Version
    private long version;

    protected Incident() {}

    /** @param assessed the level by the numbers; a reporter can think it graver, not lighter, until somebody confirms */
    Incident(String number, Reporter reporter, ReportAnswers answers, int assessed, Instant at) {
        this.id = Ids.at(at);
        this.number = number;
        this.state = IncidentState.REPORTED;
        this.title = answers.getTitle();
        this.searchText = SearchText.of(title);
        this.type = answers.getType();
        this.times =
                ReportTimes.noticed(reporter == Reporter.PUBLIC ? CoarseTime.of(answers.awareAt()) : answers.awareAt());
        this.reportedAt = at;
        this.gravity = Gravity.first(answers.getEstimate(), assessed);
        alleged(answers);
        known(answers.getFacts());
        if (reporter == Reporter.ORGANISATION) {
            operatorReported(answers.awareAt(), at);
        }
    }

    /** It is assessed and timed by these rules for as long as it lives. */
    Incident under(String rules) {
        ruleSet = rules;
        return this;
    }

    String getRuleSet() {
        return ruleSet;
    }

    final void operatorReported(Instant aware, Instant at) {
        times = times.operatorReported(aware, at);
    }

    void providerReported(Instant at) {
        times = times.providerReported(at);
    }

    /** What a report alleges, and of what kind it is while nobody has said so. */
    final void alleged(ReportAnswers answers) {
        alleged = alleged.and(Allegations.of(answers));
        if (type.equals(IncidentTerms.UNSURE)) {
            type = answers.getType();
        }
    }

    /** What is known of the facts now, from all sides. */
    final void known(JsonObject together) {
        facts = CanonicalJson.write(together);
    }

    /**
     * New numbers make it graver. Only while nobody has confirmed the level: afterwards a supervisor changes it.
     *
     * @return whether the level rose
     */
    boolean raise(int assessed) {
        Gravity before = gravity;
        gravity = gravity.raisedTo(assessed);
        return gravity != before;
    }

    final void rename(String as) {
        title = as;
        searchText = SearchText.of(as);
    }

    /**
     * What whoever decides on it has to have seen: what was reported after the first report, and the level that was
     * confirmed. Either can change while its page is open.
     *
     * @param reports all of it, the oldest in front
     */
    Basis basis(List<IncidentReport> reports) {
        return new Basis()
                .on(
                        "incident.reports_moved",
                        reports.stream().skip(1).map(IncidentReport::getId).toArray())
                .on(
                        "incident.level_moved",
                        gravity.isLevelFinal() ? gravity.getLevel() : null,
                        gravity.isLevelFinal() ? gravity.getOecd() : null);
    }

    void mustBeOpen() {
        if (!state.isOpen()) {
            throw new Conflict("incident.changed_meanwhile");
        }
    }

    void take(String person) {
        handler = person;
    }

    /** Whoever had it has left: it is for any supervisor to take. */
    void letGo() {
        handler = null;
    }

    void operatorTold(Instant at) {
        times = times.operatorTold(at);
    }

    void triage(int confirmed, String oecdSeverity, String person) {
        state = state.on(IncidentEvent.TRIAGE);
        confirm(confirmed, oecdSeverity, person);
        dismissal = null;
    }

    void relevel(int confirmed, String oecdSeverity, String person) {
        state = state.on(IncidentEvent.RELEVEL);
        confirm(confirmed, oecdSeverity, person);
        passedOn = passedOn.changed();
    }

    private void confirm(int confirmed, String oecdSeverity, String person) {
        gravity = gravity.confirmed(confirmed, oecdSeverity);
        handler = person;
    }

    void judged(boolean firstReportWasLate) {
        times = times.judged(firstReportWasLate);
    }

    void proposeDismissal(String person, String reason, String shown) {
        Shown.mustBe(getDismissal().getShown(), shown);
        if (!state.allows(IncidentEvent.DISMISS)) {
            throw state.refused(IncidentEvent.DISMISS);
        }
        dismissal = new Dismissal(person, reason);
    }

    /**
     * @param shown stamp of the proposal that was looked at, see {@link Dismissal#getShown}
     * @throws Conflict when a second supervisor is needed and this is the first, or it is another proposal meanwhile
     */
    void dismiss(String person, String shown) {
        Shown.mustBe(getDismissal().getShown(), shown);
        if (alleged.needSecondHand()) {
            getDismissal().mustBeOfAnother(person);
        }
        state = state.on(IncidentEvent.DISMISS);
    }

    /** Its number stays and leads to the other one. */
    void mergeInto(Incident survivor) {
        if (survivor.id.equals(id) || id.equals(survivor.mergedInto)) {
            throw new Conflict("incident.merge_circle");
        }
        if (!survivor.state.isOpen()) {
            throw new Conflict("incident.merge_target");
        }
        if (survivor.state.isPastHandling()) {
            // nobody would look at what the report says before the other one is closed
            throw new Conflict("incident.merge_past_handling", survivor.state);
        }
        state = state.on(IncidentEvent.MERGE);
        mergedInto = survivor.id;
    }

    /**
     * The times of the earlier of the two count, and what is graver of either. The level rises to that of the graver
     * while nobody has confirmed it; a level that a supervisor has confirmed only a supervisor changes, with a reason.
     */
    void absorb(Incident merged) {
        gravity = gravity.raisedTo(merged.gravity.getLevel());
        times = times.and(merged.times);
        alleged = alleged.and(merged.alleged);
        passedOn = passedOn.changed();
    }

    void start() {
        state = state.on(IncidentEvent.START);
    }

    void contain() {
        state = state.on(IncidentEvent.CONTAIN);
    }

    void relapse() {
        state = state.on(IncidentEvent.RELAPSE);
    }

    void endHandling(LocalDate on) {
        state = state.on(IncidentEvent.END_HANDLING);
        handlingEndedOn = on;
    }

    void submitSummary() {
        state = state.on(IncidentEvent.SUBMIT_SUMMARY);
    }

    void returnSummary() {
        state = state.on(IncidentEvent.RETURN_SUMMARY);
    }

    void close(Instant at) {
        state = state.on(IncidentEvent.CLOSE);
        closedAt = at;
        passedOn = passedOn.changed();
    }

    void reopen(Instant at) {
        if (closedAt != null && at.isAfter(reopenUntil())) {
            throw new Conflict("incident.reopen_too_late", REOPEN_YEARS);
        }
        state = state.on(IncidentEvent.REOPEN);
        passedOn = passedOn.changed();
    }

    /** After that a closed incident stays closed. */
    Instant reopenUntil() {
        return closedAt.atZone(PortalClock.ZONE).plusYears(REOPEN_YEARS).toInstant();
    }

    void escalated(Instant at) {
        passedOn = passedOn.now(gravity, at);
    }

    void parentTold() {
        passedOn = passedOn.told(gravity);
    }

    @Override
    public long getVersion() {
        return version;
    }

    boolean isToBeEscalated() {
        return passedOn.isToBe(gravity);
    }

    @Override
    public String getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    @Override
    public IncidentState getState() {
        return state;
    }

    public String getTitle() {
        return title;
    }

    public String getType() {
        return type;
    }

    public Gravity getGravity() {
        return gravity;
    }

    public Allegations getAlleged() {
        return alleged;
    }

    /** Profiles, impact and context, as the assessment reads them. */
    public JsonObject getFacts() {
        return CanonicalJson.read(facts);
    }

    public ReportTimes getTimes() {
        return times;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

    /** Person id; null while nobody has it. */
    public String getHandler() {
        return handler;
    }

    public Dismissal getDismissal() {
        return dismissal == null ? new Dismissal() : dismissal;
    }

    /** Id of the incident it became part of; null unless it was merged. */
    public String getMergedInto() {
        return mergedInto;
    }

    public PassedOn getPassedOn() {
        return passedOn;
    }

    public LocalDate getHandlingEndedOn() {
        return handlingEndedOn;
    }

    public Instant getClosedAt() {
        return closedAt;
    }
}
