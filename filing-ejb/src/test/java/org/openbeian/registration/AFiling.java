package org.openbeian.registration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openbeian.grading.Track;

/**
 * A filing on its way, for tests: {@code aFiling().graded(3).underReview().get()}. It goes there by its own verbs, so none
 * stands where no case can; what a step needs and nobody has said, it does first.
 */
public final class AFiling {

    public static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    public static final String PREPARER = "anna";
    public static final String SIGNATORY = "ben";
    public static final String NUMBER = "BH-2026-000001";
    public static final LocalDate UNTIL = LocalDate.of(2029, 5, 31);

    private static final String HASH = "hash";

    private final Filing filing;
    private GradeTerms proposal = terms(2);

    private AFiling(Filing filing) {
        this.filing = filing;
    }

    /** A draft. */
    public static AFiling aFiling() {
        return new AFiling(new Filing("yunxiu", "云绣", null, PREPARER, NOW));
    }

    /** A draft that changes a registration. */
    static AFiling aChange(FilingKind kind, Filing registration) {
        return new AFiling(new Filing(registration, kind, PREPARER, NOW));
    }

    /** What the grade asks for; a panel at grade 5. */
    public static GradeTerms terms(int grade) {
        Track track = new Track[] {Track.NOTICE, Track.SIMPLE, Track.FULL, Track.EXPERT, Track.EXPERT_JOINT}[grade - 1];
        return terms(grade, track);
    }

    public static GradeTerms terms(int grade, Track track) {
        return new GradeTerms(
                "1.0", grade, track, "REQUIRED", "G", grade > 3 ? 2 : 1, grade > 4 ? 5 : 0, grade > 3 ? 2 : 1, 36);
    }

    /** What the rules propose when it is submitted; grade 2 when nobody says so. */
    public AFiling proposed(int grade) {
        proposal = terms(grade);
        return this;
    }

    public AFiling with(String page, JsonObject answers) {
        filing.save(page, answers, -1, PREPARER, NOW);
        return this;
    }

    public AFiling with(String page, String field, String answer) {
        return with(page, answer(field, answer));
    }

    public static JsonObject answer(String field, String answer) {
        return Json.createObjectBuilder().add(field, answer).build();
    }

    public AFiling submitted() {
        filing.sign(SIGNATORY, HASH, NOW);
        filing.submit(NUMBER, HASH, proposal, NOW);
        return this;
    }

    public AFiling accepted() {
        if (at(FilingState.DRAFT)) {
            submitted();
        }
        filing.accept(NOW);
        return this;
    }

    public AFiling graded(int grade) {
        return graded(terms(grade));
    }

    public AFiling graded(GradeTerms terms) {
        if (at(FilingState.DRAFT, FilingState.SUBMITTED)) {
            accepted();
        }
        filing.grade(terms);
        return this;
    }

    public AFiling underReview() {
        if (at(FilingState.DRAFT, FilingState.SUBMITTED, FilingState.ACCEPTED)) {
            graded(2);
        }
        filing.startReview();
        return this;
    }

    /** A reviewer asks, the applicant answers, and whether the grade rests on other facts now. */
    public AFiling askedAndAnswered(boolean basisGone) {
        filing.requestCorrection(true, false);
        filing.sign(SIGNATORY, HASH, NOW);
        filing.resubmit(true, HASH, proposal, basisGone, NOW);
        return this;
    }

    public AFiling gapsToldAndAnswered() {
        filing.requestCorrection(false, false);
        filing.sign(SIGNATORY, HASH, NOW);
        filing.resubmit(false, HASH, proposal, false, NOW);
        return this;
    }

    public AFiling panelReported() {
        filing.convenePanel();
        filing.panelReports();
        return this;
    }

    public AFiling awaitingDecision() {
        if (!at(FilingState.UNDER_REVIEW)) {
            underReview();
        }
        filing.finishReview();
        return this;
    }

    public AFiling approved(boolean withConditions) {
        if (!at(FilingState.AWAITING_DECISION)) {
            awaitingDecision();
        }
        filing.approve(withConditions, NOW);
        return this;
    }

    /** With a certificate. */
    public AFiling registered() {
        if (!at(FilingState.APPROVED, FilingState.APPROVED_WITH_CONDITIONS)) {
            approved(false);
        }
        filing.registered("AIR-1", UNTIL, NOW);
        return this;
    }

    /** What happens to a registration. */
    public AFiling then(FilingEvent event) {
        filing.registrationChanges(event, null);
        return this;
    }

    public Filing get() {
        return filing;
    }

    private boolean at(FilingState... states) {
        return List.of(states).contains(filing.getState());
    }
}
