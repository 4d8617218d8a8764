package org.openbeian.registration;

import jakarta.json.JsonObject;
import jakarta.persistence.CascadeType;
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
import java.util.Map;
import org.openbeian.common.Ids;
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

    @Embedded
    private Origin origin;

    /** Case number such as BH-2026-000015; a draft has none. */
    private String number;

    @Embedded
    private Signature signature;

    @Embedded
    private Submission submission = new Submission();

    @Embedded
    private Timeliness timeliness = new Timeliness();

    @Embedded
    private GradeTerms terms = new GradeTerms();

    @Embedded
    private ReviewRounds review = new ReviewRounds();

    @Embedded
    private CorrectionRounds corrections = new CorrectionRounds();

    @Embedded
    private ShownDue due = new ShownDue();

    @Embedded
    private DecidedConditions conditions;

    @Embedded
    private Ending ending = new Ending();

    @Embedded
    private Registration registration = new Registration();

    @Version
    private long version;

    protected Filing() {}

    private Filing(String organisationId, AiSystem system, Origin origin) {
        super(organisationId);
        this.id = Ids.next();
        this.system = system;
        this.origin = origin;
        this.state = FilingState.DRAFT;
    }

    /** A draft for a new system. */
    public Filing(String organisationId, String nameZh, String nameEn, String preparedBy, Instant at) {
        this(organisationId, new AiSystem(organisationId, nameZh, nameEn, at), Origin.ofNewcomer(preparedBy, at));
    }

    /** A change of what is registered, filled in with what holds today. */
    Filing(Filing registration, FilingKind kind, String preparedBy, Instant at) {
        this(
                registration.getOrganisationId(),
                registration.system,
                Origin.ofChange(kind, registration, preparedBy, at));
        registration.sections.forEach((code, section) -> put(code, section.getAnswers(), preparedBy, at));
    }

    /** @param key of the form, see {@link org.openbeian.common.OnceKey} */
    void openedBy(String key) {
        origin = origin.from(key);
    }

    /** @param expectedVersion version of the section the page was built from, {@link FilingSection#NEVER_SAVED} if
     *     there was none, -1 when nobody could have changed it */
    void save(String code, JsonObject answers, long expectedVersion, String person, Instant at) {
        state.mustBeEditable();
        pages().mustBeAsShown(code, expectedVersion);
        if (code.equals("system") && !isChange()) {
            origin = origin.said(answers, state == FilingState.DRAFT);
            system.rename(answers, system.getNameEn());
        }
        put(code, answers, person, at);
    }

    /** What a page says from now on, whoever may say so. */
    void put(String code, JsonObject answers, String person, Instant at) {
        pages().put(code, origin.kind().saidOn(code, answers), person, at);
        timeliness.launched(code, answers);
    }

    public FilingPages pages() {
        return new FilingPages(this, sections);
    }

    /** The authority opens the case itself, so there is nothing to accept. */
    void regradeOpens(String caseNumber, GradeTerms proposal, Instant at) {
        state = state.on(FilingEvent.SUBMIT).on(FilingEvent.ACCEPT);
        number = caseNumber;
        submission = Submission.ofAuthority(at);
        proposed(proposal);
    }

    /** A classifier puts facts right; the rules propose anew. */
    public void correct(String code, JsonObject answers, String person, Instant at) {
        origin.mustBeCorrectable(state);
        put(code, answers, person, at);
    }

    public void proposedAnew(GradeTerms proposal) {
        terms = terms.proposing(proposal.grade());
    }

    /** The statement that everything is true, given on exactly these answers. */
    void sign(String person, String answersHash, Instant at) {
        state.mustBeEditable();
        signature = new Signature(person, at, answersHash);
    }

    /** @param caseNumber given at the first submission, kept afterwards */
    void submit(String caseNumber, String answersHash, GradeTerms proposal, Instant at) {
        signature().mustHold(answersHash, proposal.grade(), pages().preparers());
        origin = origin.submitted(pages());
        state = state.on(FilingEvent.SUBMIT);
        number = caseNumber;
        submission = submission.made(at);
        proposed(proposal);
    }

    /**
     * The answer to intake's list of gaps goes back to intake, the answer to a reviewer's question to the review, or by
     * way of it to the classifier.
     *
     * @param basisGone whether the grade that was set rests on other facts, see {@link GradeBasis}
     */
    void resubmit(boolean technical, String answersHash, GradeTerms proposal, boolean basisGone, Instant at) {
        signature().mustHold(answersHash, terms.gradeThatHolds(proposal.grade()), pages().preparers());
        state = state.on(technical ? FilingEvent.ANSWER_TECHNICAL : FilingEvent.RESUBMIT);
        submission = submission.again();
        if (technical) {
            review = review.anotherRound().regradeDue(basisGone);
            proposedAnew(proposal);
        } else {
            proposed(proposal);
        }
    }

    private void proposed(GradeTerms proposal) {
        terms = proposal.toBeGraded();
        review = review.regradeDue(false);
    }

    void discard(Instant at) {
        end(Ending.discarded(at));
        // sent again, its form begins another one
        origin = origin.from(null);
    }

    /** The way to its end: withdrawn, lapsed, refused, rejected and what else there is. */
    public void end(Ending with) {
        state = state.on(with.event());
        ending = with;
        due.set(null, false);
    }

    public void accept(Instant at) {
        state = state.on(FilingEvent.ACCEPT);
        submission = submission.accepted(at);
    }

    /**
     * Everything missing is told at once; a second time only technical questions are left (Administrative Licensing Law Art. 32).
     *
     * @param forSignature a second person has to sign, see {@link SafetyStatement}: then however often it was asked before
     */
    public void requestCorrection(boolean technical, boolean forSignature) {
        FilingState next = state.onCorrection(technical);
        corrections = forSignature ? corrections.oneMore(technical) : corrections.another(technical);
        state = next;
        signature = signature().voided();
    }

    /** The final grade. Whether it may differ from the proposal is decided by {@link GradeOverride}. */
    public void grade(GradeTerms set) {
        state = state.on(state == FilingState.UNDER_REVIEW ? FilingEvent.REGRADE : FilingEvent.GRADE);
        review = review.graded();
        terms = set.underRules(terms);
    }

    public void rejectRedLine() {
        state = state.on(FilingEvent.REJECT_RED_LINE);
    }

    public void startReview() {
        state = state.on(FilingEvent.START_REVIEW);
        review = review.anotherRound();
    }

    public void convenePanel() {
        review.gradeMustStand();
        state = state.on(FilingEvent.CONVENE_PANEL);
    }

    public void panelReports() {
        state = state.on(FilingEvent.REPORT);
        review = review.panelReports();
    }

    public void finishReview() {
        review.mustBeFinishable(terms.panelSize());
        state = state.on(FilingEvent.FINISH_REVIEW);
    }

    /** @param undecidable see {@link ReviewRounds#returned} */
    public void returnToReview(boolean undecidable) {
        ReviewRounds again = review.returned(undecidable);
        state = state.on(FilingEvent.RETURN);
        review = again;
    }

    public void approve(boolean withConditions, Instant at) {
        review.gradeMustStand();
        terms.mustBeApprovable();
        state = state.on(withConditions ? FilingEvent.APPROVE_WITH_CONDITIONS : FilingEvent.APPROVE);
        conditions = conditions().set(withConditions ? at : null);
    }

    /** What the rules ask for and the decision does not attach. That a law asks for it stays as it is. */
    public void leaveOut(Collection<String> codes, String why) {
        conditions = conditions().leavingOut(codes, why);
    }

    /**
     * @param issuedNumber null on the notice track, which ends with a receipt and no certificate
     * @param until last day of the certificate, null without one
     */
    public void registered(String issuedNumber, LocalDate until, Instant at) {
        registration = Registration.first(
                issuedNumber, until, signature().at() == null ? at : signature().at());
        recorded(at);
    }

    /** A change has come through; what it changes is its parent, the registration. */
    public void recorded(Instant at) {
        conditions = conditions().told(at);
        end(Ending.reached(state, at));
    }

    /** Intake takes a small change as it is: the grade stays, nobody reviews. */
    void recordMinor(int sameGrade, Instant at) {
        accept(at);
        grade(terms.withGrade(sameGrade));
        recorded(at);
    }

    /**
     * A change has come through: this registration becomes its next version.
     *
     * @param answers what is registered from now on, page by page
     * @param newTerms whether grade and track are those of the change
     */
    void adopt(Filing change, Map<String, JsonObject> answers, boolean newTerms, LocalDate until, Instant at) {
        answers.forEach((code, page) -> put(code, page, change.origin.preparedBy(), at));
        if (answers.containsKey("system")) {
            system.rename(answers.get("system"), null);
        }
        if (newTerms) {
            terms = change.terms.copy();
            conditions = change.conditions().copy();
        }
        registration.next(until, change.signature().at());
    }

    /** What happens to a registration: changed, suspended, lifted, revoked, expired, deregistered. */
    void registrationChanges(FilingEvent event, String why) {
        if (!isRegistration()) {
            throw state.refused(event);
        }
        state = state.on(event);
        ending.because(why);
    }

    public boolean isChange() {
        return origin.isChange();
    }

    /** Whether this filing holds a registration, in force or ended; a change never does. */
    public boolean isRegistration() {
        return !isChange() && state.isOnRegister();
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

    public String getNumber() {
        return number;
    }

    /** What the grade asks for; of a filing that is not submitted nothing, with grade 0. */
    public GradeTerms getTerms() {
        return terms;
    }

    public Origin origin() {
        return origin;
    }

    /** Never null, though the database has nothing to keep of a case that nobody has signed. */
    public Signature signature() {
        return signature == null ? new Signature() : signature;
    }

    public Submission submission() {
        return submission;
    }

    Timeliness timeliness() {
        return timeliness;
    }

    public ReviewRounds review() {
        return review;
    }

    public CorrectionRounds corrections() {
        return corrections;
    }

    public ShownDue due() {
        return due;
    }

    /** Never null, though the database has nothing to keep of a case without any. */
    public DecidedConditions conditions() {
        return conditions == null ? new DecidedConditions() : conditions;
    }

    public Registration registration() {
        return registration;
    }

    public Ending ending() {
        return ending;
    }

    /** Another one after each change. */
    public long getVersion() {
        return version;
    }
}
