package org.openbeian.registration;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbeian.common.FieldError;
import org.openbeian.grading.Track;

/** A filing as a page shows it: read once, nothing lazy. */
public final class FilingDetail {

    /** The table of the rules that names red lines. */
    private static final String RED_LINES = "T03";

    private final Filing filing;
    private final List<SectionDetail> sections;
    private final List<FieldError> blockers;
    private final JsonObject grading;
    private final DecidedGrade decided;
    private final List<String> conditions;
    private final CorrectionRequest correction;
    private final Map<String, String[]> names;
    private final Set<String> allowed;
    private final ChangeDetail change;
    private final FilingDuty duty;
    private String document;
    private boolean secondPersonMissing;
    private boolean endedByHolder;

    FilingDetail(
            Filing filing,
            List<SectionDetail> sections,
            List<FieldError> blockers,
            JsonObject grading,
            DecidedGrade decided,
            List<String> conditions,
            CorrectionRequest correction,
            Map<String, String[]> names,
            Set<String> allowed,
            ChangeDetail change,
            FilingDuty duty) {
        this.filing = filing;
        this.sections = List.copyOf(sections);
        this.blockers = List.copyOf(blockers);
        this.grading = grading;
        this.decided = decided;
        this.conditions = List.copyOf(conditions);
        this.correction = correction;
        this.names = names;
        this.allowed = Set.copyOf(allowed);
        this.change = change;
        this.duty = duty;
    }

    /** Whether the caller may do this now: EDIT, SIGN, SUBMIT, DISCARD, WITHDRAW, ANSWER. The same policies would refuse the call. */
    public boolean can(String action) {
        return allowed.contains(action);
    }

    /** Of all answers as they are here: whoever signs says with it what was read. */
    public String getAnswersHash() {
        return Snapshot.answersHash(filing, correction);
    }

    public SectionDetail section(String code) {
        return sections.stream()
                .filter(section -> section.getCode().equals(code))
                .findFirst()
                .orElseThrow(org.openbeian.common.NotFound::new);
    }

    /** What is left for intake when the upstream model is not filed, as the key of a sentence. */
    public String getWithoutUpstream() {
        return filing.corrections().withoutUpstream();
    }

    /**
     * Why no correction can be asked for any more, as the key of a sentence; null while one can.
     *
     * @param technical a question of a reviewer, not the list of gaps of intake
     */
    public String correctionRefused(boolean technical) {
        return secondPersonMissing ? null : filing.corrections().refused(technical);
    }

    /** Whether it can go back to the reviewers, which happens once, or as long as a second person has to sign. */
    public boolean isReturnable() {
        return secondPersonMissing || filing.review().isReturnable();
    }

    /** @see SafetyStatement#lacksSecondPerson */
    void lacksSecondPerson() {
        secondPersonMissing = true;
    }

    /** Whether who has prepared it has signed it, and the grade by now asks for somebody else: nothing is approved on it. */
    public boolean isSecondPersonMissing() {
        return secondPersonMissing;
    }

    public String getId() {
        return filing.getId();
    }

    /** The decision that burdens was told with that letter. */
    FilingDetail told(String letter) {
        document = letter;
        return this;
    }

    /** Number of the letter with the decision that burdens; of those before letters had one, that of the case. */
    public String getDocument() {
        return document == null ? filing.getNumber() : document;
    }

    /** Its holder has ended the registration itself: nobody has decided that. */
    FilingDetail endedByHolder() {
        endedByHolder = true;
        return this;
    }

    /** What its holder does with the data of the users; null unless it has ended the registration itself. */
    public String getDataPlan() {
        return endedByHolder ? filing.ending().reason() : null;
    }

    /** What can be done against the decision on it; null where none burdens the applicant. */
    public Remedy getRemedy() {
        return endedByHolder ? null : Remedy.of(filing, redLineSources(grading)).orElse(null);
    }

    /** The clauses of the red lines that a grading found crossed; empty for none. */
    static List<String> redLineSources(JsonObject grading) {
        return grading == null
                ? List.of()
                : grading.getJsonArray("trace").getValuesAs(JsonObject.class).stream()
                        .filter(rule -> rule.getString("table").equals(RED_LINES))
                        .map(rule -> rule.getString("source"))
                        .filter(source -> !source.equals("-"))
                        .distinct()
                        .toList();
    }

    /** By which clauses of its rules it is filed or registered, in English as all sources; empty before it is graded. */
    public List<String> getLegalBasis() {
        return grading == null
                ? List.of()
                : ObligationLaw.shown(
                        ObligationLaw.of(grading, filing.getTerms().ruleSet()).values().stream());
    }

    /** How many working days an expert panel takes on its track, which are not counted as time of the review. */
    public int getPanelDays() {
        return FilingClocks.panelDays(filing.getTerms().track());
    }

    /** How the applicant was heard before a rejection; null when it was not rejected. */
    public String getHeard() {
        return filing.ending().heard();
    }

    /** What it changes in a registration; null for a filing that makes one. */
    public ChangeDetail getChange() {
        return change;
    }

    /** A draft of an amendment that alters nothing so far. */
    public boolean isUnchanged() {
        return change != null && change.isUnchanged() && filing.getState() == FilingState.DRAFT;
    }

    /** Until when it has to be, or had to be, handed in; null when no law says so. */
    public FilingDuty getDuty() {
        return duty;
    }

    /** Whether this filing holds a registration. */
    public boolean isRegistration() {
        return filing.isRegistration();
    }

    /** Whether it was handed in and has a receipt; a regrade by the authority has none. */
    public boolean isReceipted() {
        return filing.submission().count() > 0;
    }

    /** Whether the days that a receipt names still run. */
    public boolean isAwaited(Receipt receipt) {
        return receipt.isAwaited(filing.getState(), filing.submission().count());
    }

    /** How it came to be withdrawn; null in every other state. */
    public Withdrawal getWithdrawal() {
        return Withdrawal.of(filing);
    }

    /** When it ended, or came into the register; null while it is under way. */
    public Instant getClosedAt() {
        return filing.ending().at();
    }

    public String getNumber() {
        return filing.getNumber();
    }

    public FilingState getState() {
        return filing.getState();
    }

    public FilingKind getKind() {
        return filing.origin().kind();
    }

    public String getSystemZh() {
        return filing.getSystem().getNameZh();
    }

    public String getSystemEn() {
        return filing.getSystem().getNameEn();
    }

    public List<SectionDetail> getSections() {
        return sections;
    }

    /** What blocks submission, each at its field. */
    public List<FieldError> getBlockers() {
        return blockers;
    }

    /** The grade that a classifier has set, with its reasons; null while none has. */
    public DecidedGrade getDecided() {
        return decided;
    }

    /**
     * Codes of the conditions that the rules ask for with the grade that counts; empty while it is filled in, and where
     * the case ends, or has ended, without a registration that they could be attached to.
     */
    public List<String> getConditions() {
        return isUnregistered(filing.getState(), filing.getTerms().track()) ? List.of() : conditions;
    }

    static boolean isUnregistered(FilingState state, Track track) {
        return track == Track.NONE || track == Track.RED_LINE || state.isEnd() && !state.isOnRegister();
    }

    /** Codes of the conditions of the rules that the decision has left out. */
    public List<String> getLeftOut() {
        return filing.conditions().leftOut();
    }

    /** Why, in the approver's words; null where nothing was left out. */
    public String getLeftOutWhy() {
        return filing.conditions().leftOutWhy();
    }

    /** Whether it was decided, and no condition was attached to it. */
    public boolean isUnconditional() {
        return isUnregistered(filing.getState(), filing.getTerms().track())
                || (filing.getState().isOnRegister() || filing.getState() == FilingState.APPROVED)
                        && filing.conditions().toldAt() == null;
    }

    /** What the rules say, in the shape of the REST answer (with trace, explanation and changes); null while facts do not suffice. */
    public JsonObject getGrading() {
        return grading;
    }

    /** The correction that waits for an answer, or null. */
    public CorrectionRequest getCorrection() {
        return correction;
    }

    /** All answers by field id. */
    public Map<String, JsonValue> getAnswers() {
        Map<String, JsonValue> all = new LinkedHashMap<>();
        sections.forEach(section -> all.putAll(section.answers()));
        return all;
    }

    private String name(String personId, int language) {
        String[] both = names.get(personId);
        return both == null ? null : both[language];
    }

    /** Null while nobody has. */
    public String getPreparedBy() {
        return name(filing.origin().preparedBy(), 0);
    }

    public String getPreparedByEn() {
        return name(filing.origin().preparedBy(), 1);
    }

    /** Null while nobody has. */
    public String getSignedBy() {
        return name(filing.signature().by(), 0);
    }

    public String getSignedByEn() {
        return name(filing.signature().by(), 1);
    }

    /** Who has last written something on that page; null when nobody knows any more. */
    public String saver(SectionDetail section, boolean chinese) {
        return name(section.savedBy(), chinese ? 0 : 1);
    }

    /** Who signed what was handed in with that receipt; null when nobody knows any more. */
    public String signatory(Receipt receipt, boolean chinese) {
        return name(receipt.getSignedBy(), chinese ? 0 : 1);
    }

    public Instant getSignedAt() {
        return filing.signature().at();
    }

    public Instant getSubmittedAt() {
        return filing.submission().at();
    }

    public int getGrade() {
        return filing.getTerms().grade() > 0
                ? filing.getTerms().grade()
                : filing.getTerms().proposed();
    }

    /** Whether a classifier has to set the grade anew, because the facts have changed since. */
    public boolean isRegradeDue() {
        return filing.review().isRegradeDue();
    }

    /** What the rules propose now, 1 to 5. */
    public int getProposedGrade() {
        return filing.getTerms().proposed();
    }

    public Track getTrack() {
        return filing.getTerms().track();
    }

    public LocalDate getDueOn() {
        return filing.due().day();
    }

    public boolean isClockPaused() {
        return filing.due().isPaused();
    }

    /** Why it was decided so; null where nothing was said, and where the holder has ended it itself. */
    public String getReason() {
        return endedByHolder ? null : filing.ending().reason();
    }

    public String getRegistrationNumber() {
        return filing.registration().number();
    }

    public String getRuleSet() {
        return filing.getTerms().ruleSet();
    }

    /** Of the case; another one after each change of it. */
    public long getVersion() {
        return filing.getVersion();
    }
}
