package org.openbeian.incident;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.eclipse.persistence.annotations.Customizer;
import org.openbeian.casework.Case;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.CoarseTime;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.common.PortalClock;
import org.openbeian.common.SearchText;
import org.openbeian.common.Shown;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.incident.assessment.IncidentFact;
import org.openbeian.incident.assessment.IncidentFacts;
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

    /** What the reporter thought, or what the numbers said when the reporter said nothing. */
    private int estimate;

    private int level;

    @Column(name = "level_final")
    private boolean levelFinal;

    private boolean death;

    private boolean minor;

    private String facts;

    /** The version of the rules under which it was reported; null for those from before versions were kept. */
    @Column(name = "rule_set")
    private String ruleSet;

    @Column(name = "noticed_at")
    private Instant noticedAt;

    /** When the operator knew; null while only others have reported. */
    @Column(name = "aware_at")
    private Instant awareAt;

    @Column(name = "reported_at")
    private Instant reportedAt;

    /** When an organisation that owes reports first sent one. */
    @Column(name = "first_report_at")
    private Instant firstReportAt;

    /** When somebody who provides a system that it is about first reported. */
    @Column(name = "provider_report_at")
    private Instant providerReportAt;

    private Boolean late;

    private String oecd;

    private String handler;

    @Column(name = "dismissal_by")
    private String dismissalBy;

    @Column(name = "dismissal_reason")
    private String dismissalReason;

    @Column(name = "merged_into")
    private String mergedInto;

    @Column(name = "escalated_at")
    private Instant escalatedAt;

    @Column(name = "escalated_level")
    private Integer escalatedLevel;

    @Column(name = "parent_due")
    private boolean parentDue;

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
        this.noticedAt = reporter == Reporter.PUBLIC ? CoarseTime.of(answers.awareAt()) : answers.awareAt();
        this.reportedAt = at;
        this.estimate = answers.getEstimate() == 0 ? assessed : answers.getEstimate();
        this.level = Math.max(estimate, assessed);
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

    /** The operator's first report: from its awareness every regime counts. Later ones change neither. */
    final void operatorReported(Instant aware, Instant at) {
        if (firstReportAt == null) {
            firstReportAt = at;
        }
        if (awareAt == null) {
            awareAt = aware;
        }
    }

    /** A provider's report; who only uses a system cannot report for who provides it. */
    void providerReported(Instant at) {
        if (providerReportAt == null) {
            providerReportAt = at;
        }
    }

    /** What a report alleges; what was alleged once stays alleged, whether as such, as a number or by the kind. */
    final void alleged(ReportAnswers answers) {
        death = death || isDeathAlleged(answers);
        if (type.equals(IncidentTerms.UNSURE)) {
            type = answers.getType();
        }
        minor = minor || answers.flag("minorInvolved") || answers.getType().equals(IncidentTerms.MINOR);
    }

    static boolean isDeathAlleged(ReportAnswers answers) {
        return answers.flag("deathAlleged") || isDeadly(answers.getFacts());
    }

    private static boolean isDeadly(JsonObject facts) {
        IncidentFacts said = IncidentFacts.read(facts.getJsonObject("impact"), facts.getJsonObject("context"));
        return said.get(IncidentFact.DEATH) == Boolean.TRUE
                || said.get(IncidentFact.DEATHS) instanceof Long deaths && deaths > 0;
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
        boolean rises = !levelFinal && assessed > level;
        if (rises) {
            level = assessed;
        }
        return rises;
    }

    final void rename(String as) {
        title = as;
        searchText = SearchText.of(as);
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

    /** The authority tells an operator who has not reported that it knows now. */
    void operatorTold(Instant at) {
        if (awareAt == null) {
            awareAt = at;
        }
    }

    void triage(int confirmed, String oecdSeverity, String person) {
        state = state.on(IncidentEvent.TRIAGE);
        confirm(confirmed, oecdSeverity, person);
        dismissalBy = null;
        dismissalReason = null;
    }

    void relevel(int confirmed, String oecdSeverity, String person) {
        state = state.on(IncidentEvent.RELEVEL);
        confirm(confirmed, oecdSeverity, person);
        parentDue = isKnownAbove();
    }

    private void confirm(int confirmed, String oecdSeverity, String person) {
        level = confirmed;
        levelFinal = true;
        if (oecdSeverity != null) {
            oecd = oecdSeverity;
        }
        handler = person;
    }

    /** Whether the first report came too late is said once and stays. */
    void judged(boolean firstReportWasLate) {
        if (late == null) {
            late = firstReportWasLate;
        }
    }

    void proposeDismissal(String person, String reason, String shown) {
        Shown.mustBe(getDismissalShown(), shown);
        if (!state.allows(IncidentEvent.DISMISS)) {
            throw state.refused(IncidentEvent.DISMISS);
        }
        dismissalBy = person;
        dismissalReason = reason;
    }

    /**
     * @param shown stamp of the proposal that was looked at, see {@link #getDismissalShown}
     * @throws Conflict when a second supervisor is needed and this is the first, or it is another proposal meanwhile
     */
    void dismiss(String person, String shown) {
        Shown.mustBe(getDismissalShown(), shown);
        if (needsSecondHand() && (dismissalBy == null || dismissalBy.equals(person))) {
            throw new Conflict("incident.second_supervisor");
        }
        state = state.on(IncidentEvent.DISMISS);
    }

    /** A death or harm to a minor is alleged, so nobody puts it aside alone. */
    public boolean needsSecondHand() {
        return death || minor;
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
        if (!levelFinal) {
            level = Math.max(level, merged.level);
        }
        noticedAt = earlier(noticedAt, merged.noticedAt);
        awareAt = earlier(awareAt, merged.awareAt);
        firstReportAt = earlier(firstReportAt, merged.firstReportAt);
        providerReportAt = earlier(providerReportAt, merged.providerReportAt);
        death = death || merged.death;
        minor = minor || merged.minor;
        parentDue = isKnownAbove();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
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
        parentDue = isKnownAbove();
    }

    void reopen(Instant at) {
        if (closedAt != null && at.isAfter(reopenUntil())) {
            throw new Conflict("incident.reopen_too_late", REOPEN_YEARS);
        }
        state = state.on(IncidentEvent.REOPEN);
        parentDue = isKnownAbove();
    }

    /** After that a closed incident stays closed. */
    Instant reopenUntil() {
        return closedAt.atZone(PortalClock.ZONE).plusYears(REOPEN_YEARS).toInstant();
    }

    void escalated(Instant at) {
        escalatedAt = at;
        parentTold();
    }

    /** The parent authority knows how it stands now. */
    void parentTold() {
        escalatedLevel = level;
        parentDue = false;
    }

    private boolean isKnownAbove() {
        return escalatedAt != null;
    }

    /** Since the parent authority heard of it the level has changed, or it was merged, closed or reopened. */
    boolean isParentDue() {
        return parentDue;
    }

    long getVersion() {
        return version;
    }

    /** Levels 3 and 4 go to the parent authority, and again when the level has risen since. */
    boolean isToBeEscalated() {
        return level >= 3 && (escalatedLevel == null || escalatedLevel < level);
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

    public int getEstimate() {
        return estimate;
    }

    /** The level by which its clocks run. */
    public int getLevel() {
        return level;
    }

    /** Whether a supervisor confirmed the level. */
    public boolean isLevelFinal() {
        return levelFinal;
    }

    public boolean isDeath() {
        return death;
    }

    public boolean isMinor() {
        return minor;
    }

    /** Profiles, impact and context, as the assessment reads them. */
    public JsonObject getFacts() {
        return CanonicalJson.read(facts);
    }

    public Instant getNoticedAt() {
        return noticedAt;
    }

    /** From the operator's awareness, or while no operator knows from when it was noticed. */
    Instant knownSince() {
        return awareAt == null ? noticedAt : awareAt;
    }

    /** Null while no operator knows. */
    public Instant getAwareAt() {
        return awareAt;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

    /** Null while no organisation has reported. */
    public Instant getFirstReportAt() {
        return firstReportAt;
    }

    /**
     * When what that clock asks for first arrived, from who owes it: the provider, or whoever runs a system. Null while it
     * has not, and for what is owed to another body, which hears nothing of a report made here.
     */
    Instant reportedFor(ClockDefinition clock) {
        if (clock.isOwedElsewhere()) {
            return null;
        }
        return clock.getObliged().equals("OPERATOR") ? firstReportAt : providerReportAt;
    }

    /** Whether the first report came too late; null until it was judged. */
    public Boolean getLate() {
        return late;
    }

    /** In the words of the OECD; null until somebody judged. */
    public String getOecd() {
        return oecd;
    }

    /** Person id; null while nobody has it. */
    public String getHandler() {
        return handler;
    }

    /** Who proposed to put it aside; null when nobody did. */
    public String getDismissalBy() {
        return dismissalBy;
    }

    /** Stamp of who would put it aside and why; null while nobody would. */
    public String getDismissalShown() {
        return dismissalBy == null ? null : Shown.of(dismissalBy, dismissalReason);
    }

    public String getDismissalReason() {
        return dismissalReason;
    }

    /** Id of the incident it became part of; null unless it was merged. */
    public String getMergedInto() {
        return mergedInto;
    }

    public Instant getEscalatedAt() {
        return escalatedAt;
    }

    public LocalDate getHandlingEndedOn() {
        return handlingEndedOn;
    }

    public Instant getClosedAt() {
        return closedAt;
    }
}
