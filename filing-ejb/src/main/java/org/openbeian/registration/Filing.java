package org.openbeian.registration;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openbeian.common.BusinessException;
import org.openbeian.common.CodePoints;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.common.Invalid;
import org.openbeian.common.Json;
import org.openbeian.common.PortalClock;
import org.openbeian.grading.Track;
import org.openbeian.tenancy.CaseOwned;

/**
 * A filing (备案件): one AI system on its way from a draft to the register. The applicant fills in the sections and
 * submits; intake accepts or returns it; a classifier sets the grade; reviewers, a panel and approvers follow as the
 * track asks. Its state is the truth about where it stands; the process only decides who is asked next. Framework 1.0
 * s.5.1; Algorithm Recommendation Provisions Art. 24, 25.
 */
@Entity
@Table(name = "filing")
public class Filing extends CaseOwned {

    /** Technical questions a case may be sent back for. */
    public static final int TECHNICAL_ROUNDS = CorrectionRounds.TECHNICAL;

    private static final int LONGEST_REASON = 2000;

    @Id
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "system_id")
    private AiSystem system;

    @OneToMany(mappedBy = "filing", cascade = CascadeType.PERSIST)
    @MapKey(name = "code")
    private Map<String, FilingSection> sections = new HashMap<>();

    @Enumerated(EnumType.STRING)
    private FilingState state;

    @Enumerated(EnumType.STRING)
    private FilingKind kind;

    /** Case number such as BH-2026-000015; a draft has none. */
    private String number;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Embedded
    private Signature signature;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** How often it was submitted; each submission has its own snapshot. */
    private int submissions;

    @Column(name = "proposed_grade")
    private int proposedGrade;

    @Embedded
    private GradeTerms terms = new GradeTerms();

    /** The review begins anew with each round: after a correction or a return everybody signs again. */
    @Column(name = "review_round")
    private int reviewRound;

    @Column(name = "panel_reported")
    private boolean panelReported;

    /** The facts have changed since the grade was set, and with them what the rules propose. */
    @Column(name = "regrade_due")
    private boolean regradeDue;

    @Embedded
    private CorrectionRounds corrections = new CorrectionRounds();

    private boolean returned;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "clock_paused")
    private boolean clockPaused;

    /** The day on which the service began or will begin, as the applicant says. */
    @Column(name = "launch_on")
    private LocalDate launchOn;

    /** For which {@link #launchOn} it was looked whether an algorithm filing is owed. */
    @Column(name = "launch_seen")
    private LocalDate launchSeen;

    /** Until when it had to be handed in, as it was last submitted; null when nothing said so. */
    @Column(name = "duty_clock")
    private String dutyClock;

    @Column(name = "duty_since")
    private LocalDate dutySince;

    @Column(name = "duty_due")
    private LocalDate dutyDue;

    @Column(name = "filed_late")
    private boolean filedLate;

    private String reason;

    /** How the applicant was heard before a rejection. */
    private String heard;

    @Embedded
    private DecidedConditions conditions;

    /** A correction was not handed in in time, so it counts as withdrawn. */
    private boolean lapsed;

    /** A change that waited for its holder while the registration ended: nothing is left that it could change. */
    @Column(name = "ended_with_registration")
    private boolean endedWithRegistration;

    /** Of a change: the filing that holds the registration; null for a filing that makes one. */
    @Column(name = "parent_id")
    private String parentId;

    @Embedded
    private Registration registration = new Registration();

    @Version
    private long version;

    /** From which form it came; null where no form has made it. */
    @Column(name = "once_key")
    private String onceKey;

    protected Filing() {}

    /** A draft for a new system. */
    public Filing(String organisationId, String nameZh, String nameEn, String preparedBy, Instant at) {
        super(organisationId);
        this.id = Ids.next();
        this.system = new AiSystem(organisationId, nameZh, nameEn, at);
        this.state = FilingState.DRAFT;
        this.kind = FilingKind.INITIAL;
        this.preparedBy = preparedBy;
        this.createdAt = at;
    }

    /** @param key of the form, see {@link org.openbeian.common.OnceKey} */
    void openedBy(String key) {
        onceKey = key;
    }

    /** A change of what is registered, filled in with what holds today. */
    Filing(Filing registration, FilingKind kind, String preparedBy, Instant at) {
        super(registration.getOrganisationId());
        this.id = Ids.next();
        this.system = registration.system;
        this.parentId = registration.id;
        this.state = FilingState.DRAFT;
        this.kind = kind;
        this.preparedBy = preparedBy;
        this.createdAt = at;
        registration.sections.forEach((code, section) -> put(code, section.getAnswers(), preparedBy, at));
    }

    /** A change says itself what it is; whether it is a material one is found out from what differs. */
    private JsonObject ofThisKind(String code, JsonObject answers) {
        return isChange() && code.equals("system")
                ? Json.createObjectBuilder(answers)
                        .add("filingKind", kind.name())
                        .build()
                : answers;
    }

    /** @param expectedVersion version of the section the page was built from, {@link FilingSection#NEVER_SAVED} if
     *     there was none, -1 when nobody could have changed it */
    void save(String code, JsonObject answers, long expectedVersion, String person, Instant at) {
        if (state != FilingState.DRAFT && state != FilingState.CORRECTION_REQUESTED) {
            throw new Conflict("filing.not_editable");
        }
        FilingSection section = sections.get(code);
        if (section == null) {
            section = new FilingSection(this, code);
            sections.put(code, section);
        } else if (expectedVersion >= 0 && section.getVersion() != expectedVersion) {
            throw new Conflict("filing.changed_meanwhile");
        }
        if (code.equals("system") && !isChange()) {
            kind = kindOf(answers);
            system.rename(
                    answers.getString("nameZh", system.getNameZh()), answers.getString("nameEn", system.getNameEn()));
        }
        section.save(ofThisKind(code, answers), person, at);
        launched(code, answers);
    }

    private void launched(String code, JsonObject answers) {
        if (code.equals("system")) {
            String day = answers.getString("launchDate", null);
            launchOn = day == null ? null : LocalDate.parse(day);
        }
    }

    /** It was looked whether anything is owed since that day. */
    void launchSeen() {
        launchSeen = launchOn;
    }

    private FilingKind kindOf(JsonObject answers) {
        FilingKind said = FilingKind.valueOf(answers.getString("filingKind", FilingKind.INITIAL.name()));
        if (said.isChange()) {
            throw new Invalid("/sections/system/filingKind", "field.unknown_option", said.name());
        }
        if (said == FilingKind.MATERIAL_CHANGE && state != FilingState.DRAFT) {
            // handed in when that was a kind of its own
            return kind;
        }
        return FilingKind.ofNewcomer(said != FilingKind.INITIAL && answers.containsKey(ExistingFilings.FIELD));
    }

    private void put(String code, JsonObject answers, String person, Instant at) {
        sections.computeIfAbsent(code, missing -> new FilingSection(this, missing))
                .save(ofThisKind(code, answers), person, at);
        launched(code, answers);
    }

    /** What the change is and since when, in the answers of the page on the system. */
    void declares(JsonObject system, String person, Instant at) {
        put("system", system, person, at);
    }

    /** The authority opens the case itself, so there is nothing to accept. */
    void regradeOpens(String caseNumber, GradeTerms proposal, Instant at) {
        state = state.on(FilingEvent.SUBMIT).on(FilingEvent.ACCEPT);
        number = caseNumber;
        submittedAt = at;
        acceptedAt = at;
        proposed(proposal);
    }

    /** A classifier puts facts right; the rules propose anew. */
    public void correct(String code, JsonObject answers, String person, Instant at) {
        if (kind != FilingKind.REGRADE || state != FilingState.ACCEPTED && state != FilingState.UNDER_REVIEW) {
            throw new Conflict("filing.not_editable");
        }
        put(code, answers, person, at);
    }

    public void proposedAnew(GradeTerms proposal) {
        proposedGrade = proposal.grade();
    }

    /** The statement that everything is true, given on exactly these answers. */
    void sign(String person, String answersHash, Instant at) {
        if (state != FilingState.DRAFT && state != FilingState.CORRECTION_REQUESTED) {
            throw new Conflict("filing.not_editable");
        }
        signature = new Signature(person, at, answersHash);
    }

    /** Whether that person acted for the applicant in it; a case that the authority has opened itself has no applicant's hand. */
    public boolean isFiledBy(String person) {
        return kind != FilingKind.REGRADE && (isPreparedBy(person) || Objects.equals(getSignedBy(), person));
    }

    /** Whether that officer has opened it for the authority, because a registered system is graded anew. */
    public boolean isRegradeOpenedBy(String person) {
        return kind == FilingKind.REGRADE && isPreparedBy(person);
    }

    /** The same while something is asked: whoever has answered one of its points has written, too. */
    Set<String> preparers(CorrectionRequest asked) {
        Set<String> preparers = preparers();
        if (asked != null) {
            asked.getGaps().forEach(gap -> preparers.addAll(gap.hands()));
        }
        return preparers;
    }

    /** Who opened it and everybody who has ever written on one of its pages: none of them signs from grade 3 on (SOD-12). */
    Set<String> preparers() {
        Set<String> preparers = new HashSet<>();
        preparers.add(preparedBy);
        sections.values().forEach(section -> preparers.addAll(section.hands()));
        return preparers;
    }

    /** What a classifier has set holds until another grade is set, whatever the answers propose by now. */
    int gradeThatHolds(int proposed) {
        return Math.max(proposed, terms.grade());
    }

    boolean isPreparedBy(String person) {
        return Objects.equals(preparedBy, person);
    }

    void preparedBy(String person) {
        preparedBy = person;
    }

    /** @param caseNumber given at the first submission, kept afterwards */
    void submit(String caseNumber, String answersHash, GradeTerms proposal, Instant at) {
        if (!isSignedOn(answersHash)) {
            throw new BusinessException("filing.not_signed");
        }
        SeparationOfDuty.signatoryIsNotPreparer(proposal.grade(), preparers(), getSignedBy());
        if (kind == FilingKind.MATERIAL_CHANGE) {
            // begun when a change could be filed of what was never registered
            kind = kindOf(sections.get("system").getAnswers());
        }
        state = state.on(FilingEvent.SUBMIT);
        number = caseNumber;
        submittedAt = at;
        submissions++;
        proposed(proposal);
    }

    /**
     * Whether it came late is measured on the day of the first submission, also by what a correction says.
     *
     * @param duty null when nothing is owed
     */
    void handedIn(FilingDuty duty) {
        dutyClock = duty == null ? null : duty.clock();
        dutySince = duty == null ? null : duty.since();
        dutyDue = duty == null ? null : duty.due();
        filedLate = duty != null && duty.late();
    }

    /** Null when nothing said until when it had to be handed in. */
    FilingDuty duty() {
        return dutyClock == null ? null : FilingDuty.kept(dutyClock, dutySince, dutyDue, filedLate);
    }

    /**
     * The answer to intake's list of gaps goes back to intake, the answer to a reviewer's question to the review, or by
     * way of it to the classifier.
     *
     * @param basisGone whether the grade that was set rests on other facts, see {@link GradeBasis}
     */
    void resubmit(boolean technical, String answersHash, GradeTerms proposal, boolean basisGone, Instant at) {
        if (!isSignedOn(answersHash)) {
            throw new BusinessException("filing.not_signed");
        }
        SeparationOfDuty.signatoryIsNotPreparer(gradeThatHolds(proposal.grade()), preparers(), getSignedBy());
        state = state.on(technical ? FilingEvent.ANSWER_TECHNICAL : FilingEvent.RESUBMIT);
        submissions++;
        if (technical) {
            reviewRound++;
            proposedAnew(proposal);
            regradeDue = basisGone;
        } else {
            proposed(proposal);
        }
    }

    private void proposed(GradeTerms proposal) {
        proposedGrade = proposal.grade();
        terms = proposal.withGrade(0);
        regradeDue = false;
    }

    void discard(Instant at) {
        close(FilingEvent.DISCARD, null, at);
        // sent again, its form begins another one
        onceKey = null;
    }

    void withdraw(String why, Instant at) {
        close(FilingEvent.WITHDRAW, why, at);
    }

    public void lapse(Instant at) {
        close(FilingEvent.LAPSE, null, at);
        lapsed = true;
    }

    /** It waits for its holder, and what it would change has ended: nobody asks them to go on with it. */
    void endWithRegistration(Instant at) {
        close(FilingEvent.LAPSE, null, at);
        endedWithRegistration = true;
    }

    public void accept(Instant at) {
        state = state.on(FilingEvent.ACCEPT);
        acceptedAt = at;
    }

    public void refuseAcceptance(String why, Instant at) {
        close(FilingEvent.REFUSE_ACCEPTANCE, why, at);
    }

    /**
     * Whether there is a correction left to ask for; else the key of why not.
     *
     * @param technical a question of a reviewer, not the list of gaps of intake
     */
    String correctionRefused(boolean technical) {
        return corrections.refused(technical);
    }

    /**
     * What is left for intake when the upstream model is not filed: a correction, or, once everything was told, a refusal.
     *
     * @return key of the sentence that says so
     */
    public String withoutUpstream() {
        return correctionRefused(false) == null ? "intake.upstream_not_filed" : "intake.upstream_still_not_filed";
    }

    /** Everything missing is told at once; a second time only technical questions are left (Administrative Licensing Law Art. 32). */
    public void requestCorrection(boolean technical) {
        requestCorrection(technical, false);
    }

    /** @param forSignature a second person has to sign, see {@link SafetyStatement}: then however often it was asked before */
    public void requestCorrection(boolean technical, boolean forSignature) {
        FilingState next = state.on(FilingEvent.REQUEST_CORRECTION);
        if (technical != (state == FilingState.UNDER_REVIEW)) {
            throw state.refused(FilingEvent.REQUEST_CORRECTION);
        }
        corrections = forSignature ? corrections.oneMore(technical) : corrections.another(technical);
        state = next;
        signature = signature.voided();
    }

    /** The final grade. Whether it may differ from the proposal is decided by {@link GradeOverride}. */
    public void grade(GradeTerms set) {
        state = state.on(state == FilingState.UNDER_REVIEW ? FilingEvent.REGRADE : FilingEvent.GRADE);
        panelReported = false;
        regradeDue = false;
        terms = set.underRules(terms.ruleSet());
    }

    /**
     * Nobody reviews, closes or approves on a grade that was set for other facts.
     *
     * @throws BusinessException while a classifier has to set it anew
     */
    public void gradeMustStand() {
        if (regradeDue) {
            throw new BusinessException("review.regrade_due");
        }
    }

    public void closeNotRequired(Instant at) {
        close(FilingEvent.CLOSE_NOT_REQUIRED, null, at);
    }

    public void rejectRedLine() {
        state = state.on(FilingEvent.REJECT_RED_LINE);
    }

    public void startReview() {
        state = state.on(FilingEvent.START_REVIEW);
        reviewRound++;
    }

    public void convenePanel() {
        gradeMustStand();
        state = state.on(FilingEvent.CONVENE_PANEL);
    }

    public void panelReports() {
        state = state.on(FilingEvent.REPORT);
        panelReported = true;
    }

    public void finishReview() {
        gradeMustStand();
        if (terms.panelSize() > 0 && !panelReported) {
            throw new BusinessException("review.panel_report_missing");
        }
        state = state.on(FilingEvent.FINISH_REVIEW);
    }

    /** Whether an approver can still ask the reviewers again. */
    boolean isReturnable() {
        return !returned;
    }

    /**
     * Once: an approver who is still not content decides.
     *
     * @param undecidable whether nothing could be decided or approved as it stands, since an opinion is of somebody who must
     *     have no part in the case or a second person has to sign: then again
     */
    public void returnToReview(boolean undecidable) {
        if (!undecidable && !isReturnable()) {
            throw new BusinessException("review.returned_already");
        }
        state = state.on(FilingEvent.RETURN);
        returned = true;
        reviewRound++;
    }

    public void approve(boolean withConditions, Instant at) {
        gradeMustStand();
        if (isRedLine()) {
            throw new BusinessException("review.red_line_cannot_be_approved");
        }
        state = state.on(withConditions ? FilingEvent.APPROVE_WITH_CONDITIONS : FilingEvent.APPROVE);
        conditions = conditions().set(withConditions ? at : null);
    }

    /**
     * What the rules ask for and the decision does not attach. That a law asks for it stays as it is.
     *
     * @param codes in their order; none clears what was left out before
     * @param why in the approver's words
     */
    public void leaveOut(Collection<String> codes, String why) {
        conditions = conditions().leavingOut(codes, why);
    }

    /** @param hearing how the applicant was heard before, or was offered to be */
    public void reject(String why, String hearing, Instant at) {
        close(FilingEvent.REJECT, why, at);
        heard = hearing;
    }

    /**
     * @param issuedNumber null on the notice track, which ends with a receipt and no certificate
     * @param until last day of the certificate, null without one
     */
    public void registered(String issuedNumber, LocalDate until, Instant at) {
        registration = Registration.first(issuedNumber, until, getSignedAt() == null ? at : getSignedAt());
        conditions = conditions().told(at);
        close(state == FilingState.GRADED ? FilingEvent.REGISTER_NOTICE : FilingEvent.ISSUE, null, at);
    }

    /** A change has come through; what it changes is its parent, the registration. */
    public void recorded(Instant at) {
        conditions = conditions().told(at);
        close(state == FilingState.GRADED ? FilingEvent.REGISTER_NOTICE : FilingEvent.ISSUE, null, at);
    }

    /** Never null, though the database has nothing to keep of a case without any. */
    private DecidedConditions conditions() {
        return conditions == null ? new DecidedConditions() : conditions;
    }

    /** Intake takes a small change as it is: the grade stays, nobody reviews. */
    void recordMinor(int sameGrade, Instant at) {
        accept(at);
        state = state.on(FilingEvent.GRADE);
        terms = terms.withGrade(sameGrade);
        recorded(at);
    }

    /**
     * A change has come through: this registration becomes its next version.
     *
     * @param answers what is registered from now on, page by page
     * @param newTerms whether grade and track are those of the change
     */
    void adopt(Filing change, Map<String, JsonObject> answers, boolean newTerms, LocalDate until, Instant at) {
        answers.forEach((code, page) -> put(code, page, change.preparedBy, at));
        JsonObject page = answers.get("system");
        if (page != null) {
            system.rename(page.getString("nameZh", system.getNameZh()), page.getString("nameEn", null));
        }
        if (newTerms) {
            proposedGrade = change.proposedGrade;
            terms = change.terms.copy();
            conditions = change.conditions().copy();
        }
        registration = registration.next(until, change.getSignedAt());
    }

    /** A registration of the notice track gets a certificate, and so a number. */
    public void numbered(String issuedNumber) {
        registration = registration.numbered(issuedNumber);
    }

    /** The holder says that what is registered is still true. */
    void confirm(Instant at) {
        if (!state.isOnRegister() || state.isEnd()) {
            throw new Conflict("filing.registration_ended");
        }
        registration = registration.confirmed(at);
    }

    /** What happens to a registration: changed, suspended, lifted, revoked, expired, deregistered. */
    void registrationChanges(FilingEvent event, String why) {
        if (!isRegistration()) {
            throw state.refused(event);
        }
        state = state.on(event);
        reason = kept(why);
    }

    /** As much of the reasons as there is room for; the act, the proposal or the application keeps all. */
    static String kept(String why) {
        return why == null ? null : CodePoints.cut(why, LONGEST_REASON);
    }

    private void close(FilingEvent event, String why, Instant at) {
        state = state.on(event);
        reason = kept(why);
        closedAt = at;
        dueOn = null;
        clockPaused = false;
    }

    /** What the queue shows; the clock itself keeps its segments. */
    public void due(LocalDate day, boolean paused) {
        dueOn = day;
        clockPaused = paused;
    }

    /** All answers in one map; field ids are unique across sections. */
    public Map<String, JsonValue> answers() {
        Map<String, JsonValue> all = new LinkedHashMap<>();
        sections.values().forEach(section -> all.putAll(section.getAnswers()));
        return all;
    }

    Map<String, FilingSection> sections() {
        return sections;
    }

    public FilingSection section(String code) {
        return sections.get(code);
    }

    /** Whether this case changes a registration that is there. */
    public boolean isChange() {
        return parentId != null;
    }

    /** Whether this filing holds a registration, in force or ended; a change never does. */
    public boolean isRegistration() {
        return parentId == null && state.isOnRegister();
    }

    /** How the applicant was heard before a rejection; null when it was not rejected. */
    public String getHeard() {
        return heard;
    }

    /** Number of a decision or another letter about it: no two of a case have the same. */
    String letterNumber(int letter) {
        return number + "/" + letter;
    }

    /** Null when what it decides, or the version of the registration in force, has no conditions. */
    public Instant getConditionalAt() {
        return conditions().toldAt();
    }

    /** Codes of the conditions of the rules that the decision has left out, in their order. */
    public List<String> getLeftOut() {
        return conditions().leftOut();
    }

    /** Why, in the approver's words; null where nothing was left out. */
    public String getLeftOutWhy() {
        return conditions().leftOutWhy();
    }

    public boolean isRedLine() {
        return terms.track() == Track.RED_LINE;
    }

    public String getId() {
        return id;
    }

    public AiSystem getSystem() {
        return system;
    }

    public FilingState getState() {
        return state;
    }

    public FilingKind getKind() {
        return kind;
    }

    public String getNumber() {
        return number;
    }

    public String getPreparedBy() {
        return preparedBy;
    }

    public String getSignedBy() {
        return signature == null ? null : signature.by();
    }

    public Instant getSignedAt() {
        return signature == null ? null : signature.at();
    }

    public boolean isSignedOn(String answersHash) {
        return signature != null && signature.isOn(answersHash);
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    /** The day on which it was first handed in; a correction does not move it. */
    LocalDate firstSubmittedOn() {
        return LocalDate.ofInstant(submittedAt, PortalClock.ZONE);
    }

    public Instant getAcceptedAt() {
        return acceptedAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public int getSubmissions() {
        return submissions;
    }

    /** How it came to be withdrawn; null in every other state. */
    public Withdrawal getWithdrawal() {
        if (state != FilingState.WITHDRAWN) {
            return null;
        }
        if (lapsed) {
            return Withdrawal.LAPSED;
        }
        if (endedWithRegistration) {
            return Withdrawal.WITH_REGISTRATION;
        }
        return submittedAt == null ? Withdrawal.DISCARDED : Withdrawal.BY_APPLICANT;
    }

    /** 1 to 5, 0 before submission. */
    public int getProposedGrade() {
        return proposedGrade;
    }

    /** What the grade asks for; of a filing that is not submitted nothing, with grade 0. */
    public GradeTerms getTerms() {
        return terms;
    }

    public int getReviewRound() {
        return reviewRound;
    }

    /** Whether a classifier has to set the grade anew, because it was set for other facts. */
    public boolean isRegradeDue() {
        return regradeDue;
    }

    public boolean isPanelReported() {
        return panelReported;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Handed in after the day that the law sets. */
    public boolean isFiledLate() {
        return filedLate;
    }

    public boolean isClockPaused() {
        return clockPaused;
    }

    public String getReason() {
        return reason;
    }

    public String getRegistrationNumber() {
        return registration.number();
    }

    public String getParentId() {
        return parentId;
    }

    public LocalDate getValidUntil() {
        return registration.validUntil();
    }

    public int getEdition() {
        return registration.edition();
    }

    public Instant getConfirmedAt() {
        return registration.confirmedAt();
    }
}
