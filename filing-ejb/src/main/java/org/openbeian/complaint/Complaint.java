package org.openbeian.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.PortalClock;
import org.openbeian.tenancy.AuthorityOwned;

/**
 * A complaint (投诉) or report (举报) about an AI system, from somebody whom nobody asks for an account. It is received,
 * looked at within two hours when it is urgent, accepted or not, put to the provider, investigated, perhaps mediated,
 * answered, reviewed once by another officer when the complainant asks for it within 15 days, and closed by itself. What
 * came of it is its outcome. Framework 1.0 s.5.9; Consumer Rights Protection Law Art. 46.
 *
 * <p>What was said is sealed; who said it, if they told, lies apart in {@link ComplaintIdentity}.
 */
@Entity
@Table(name = "complaint")
public class Complaint extends AuthorityOwned {

    /** For so many days after an answer a review can be asked for. */
    static final int REVIEW_DAYS = 15;

    static final int MOST_STARS = 5;

    @Id
    private String id;

    private String number;

    @Column(name = "receipt_hash", updatable = false)
    private String receiptHash;

    @Enumerated(EnumType.STRING)
    private Wish wish;

    private String category;

    @Enumerated(EnumType.STRING)
    private ComplaintState state;

    private boolean urgent;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private boolean anonymous;

    @Column(name = "name_may_be_shown")
    private boolean nameMayBeShown;

    @Column(name = "ai_system_id")
    private String aiSystemId;

    @Column(name = "named_system")
    private byte[] namedSystem;

    private byte[] story;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "review_until")
    private Instant reviewUntil;

    @Column(name = "closed_at")
    private Instant closedAt;

    private String handler;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "review_asked")
    private boolean reviewAsked;

    @Column(name = "provider_silent")
    private boolean providerSilent;

    @Enumerated(EnumType.STRING)
    @Column(name = "other_body")
    private OtherBody otherBody;

    private Integer stars;

    @Version
    private long version;

    protected Complaint() {}

    /** @param aiSystemId null when the system is not in the register; then {@code sealed} has what it is called */
    Complaint(
            String id,
            String number,
            String receiptHash,
            Lodging lodging,
            String aiSystemId,
            Sealed sealed,
            Instant at) {
        this.id = id;
        this.number = number;
        this.receiptHash = receiptHash;
        this.wish = lodging.getWish();
        this.category = lodging.getCategory();
        this.anonymous = lodging.isAnonymous();
        this.nameMayBeShown = !anonymous && lodging.isNameMayBeShown();
        this.aiSystemId = aiSystemId;
        this.namedSystem = sealed.namedSystem;
        this.story = sealed.story;
        this.state = ComplaintState.RECEIVED;
        this.receivedAt = at;
    }

    /** What of a complaint is only stored sealed. */
    static final class Sealed {

        private final byte[] namedSystem;
        private final byte[] story;

        Sealed(byte[] namedSystem, byte[] story) {
            this.namedSystem = namedSystem;
            this.story = story;
        }
    }

    void flagUrgent() {
        state = state.on(ComplaintEvent.FLAG_URGENT);
        urgent = true;
    }

    /** An officer takes it on. SOD-11: a review is not for the officer whose answer is contested. */
    void take(String officer) {
        if (state.isEnd()) {
            throw new Conflict("complaint.moved_on");
        }
        if (handler != null && !handler.equals(officer)) {
            throw new Conflict("complaint.taken");
        }
        mustBeNewHand(officer);
        handler = officer;
    }

    void release(String officer) {
        mustBeHandledBy(officer);
        handler = null;
    }

    void accept(String inCategory, String ofSystem, String officer, Instant at) {
        mustBeHandledBy(officer);
        state = state.on(state == ComplaintState.URGENT ? ComplaintEvent.SETTLE : ComplaintEvent.ACCEPT);
        category = inCategory;
        aiSystemId = ofSystem;
        acceptedAt = at;
    }

    void refuse(String officer, Instant at) {
        mustBeHandledBy(officer);
        state = state.on(ComplaintEvent.REFUSE);
        ended(Outcome.NOT_ACCEPTED, at);
    }

    void transfer(OtherBody to, String officer, Instant at) {
        mustBeHandledBy(officer);
        state = state.on(ComplaintEvent.TRANSFER);
        otherBody = to;
        ended(Outcome.TRANSFERRED, at);
    }

    void withdraw(Instant at) {
        state = state.on(ComplaintEvent.WITHDRAW);
        ended(Outcome.WITHDRAWN, at);
    }

    void forward(String officer) {
        mustBeHandledBy(officer);
        if (aiSystemId == null) {
            throw new Conflict("complaint.no_provider");
        }
        state = state.on(ComplaintEvent.FORWARD);
    }

    void investigate(String officer) {
        mustBeHandledBy(officer);
        state = state.on(ComplaintEvent.INVESTIGATE);
    }

    void providerAnswered() {
        state = state.on(ComplaintEvent.PROVIDER_ANSWERS);
    }

    void providerSilent() {
        state = state.on(ComplaintEvent.PROVIDER_SILENT);
        providerSilent = true;
    }

    /** What is behind it is an incident; the complaint itself is looked into further. */
    void raiseIncident(String officer) {
        mustBeHandledBy(officer);
        state = state.on(ComplaintEvent.RAISE_INCIDENT);
    }

    /** Mediation needs to know between whom: not for anonymous complaints. */
    void mediate(String officer) {
        mustBeHandledBy(officer);
        if (anonymous) {
            throw new Conflict("complaint.mediation_needs_a_name");
        }
        state = state.on(ComplaintEvent.MEDIATE);
    }

    void endMediation(String officer) {
        mustBeHandledBy(officer);
        state = state.on(ComplaintEvent.END_MEDIATION);
    }

    void agree(String officer, Instant at) {
        mustBeHandledBy(officer);
        state = state.on(ComplaintEvent.AGREE);
        answered(Outcome.AGREED, officer, at);
    }

    void answer(Outcome finding, String officer, Instant at) {
        mustBeHandledBy(officer);
        mustBeNewHand(officer);
        state = state.on(ComplaintEvent.ANSWER);
        answered(finding, officer, at);
    }

    private void answered(Outcome finding, String officer, Instant at) {
        outcome = finding;
        answeredBy = officer;
        answeredAt = at;
        // the day of the answer is not counted, and the last day may be used to its end
        reviewUntil = LocalDate.ofInstant(at, PortalClock.ZONE)
                .plusDays(REVIEW_DAYS + 1L)
                .atStartOfDay(PortalClock.ZONE)
                .toInstant();
    }

    /** Once, within 15 days; another officer takes it from here (SOD-11). */
    void askReview(Instant at) {
        if (reviewAsked) {
            throw new Conflict("complaint.reviewed_once");
        }
        if (state == ComplaintState.ANSWERED && !at.isBefore(reviewUntil)) {
            throw new Conflict("complaint.review_too_late");
        }
        state = state.on(ComplaintEvent.ASK_REVIEW);
        reviewAsked = true;
        handler = null;
    }

    void close(Instant at) {
        state = state.on(ComplaintEvent.CLOSE);
        ended(outcome, at);
    }

    /** Once, after the answer. */
    void rate(int given) {
        if (stars != null) {
            throw new Conflict("complaint.rated_once");
        }
        if (!isRateable()) {
            throw new Conflict("complaint.moved_on");
        }
        if (given < 1 || given > MOST_STARS) {
            throw new org.openbeian.common.Invalid("/stars", "field.required");
        }
        stars = given;
    }

    private void ended(Outcome how, Instant at) {
        outcome = how;
        closedAt = at;
    }

    void mustBeHandledBy(String officer) {
        if (!Objects.equals(handler, officer)) {
            throw new Conflict("complaint.not_taken");
        }
    }

    private void mustBeNewHand(String officer) {
        if (state == ComplaintState.REVIEW && officer.equals(answeredBy)) {
            throw new BusinessException("sod.11");
        }
    }

    public boolean isRateable() {
        return state == ComplaintState.ANSWERED || state == ComplaintState.CLOSED;
    }

    public boolean isReviewable(Instant now) {
        return state == ComplaintState.ANSWERED && !reviewAsked && now.isBefore(reviewUntil);
    }

    public String getId() {
        return id;
    }

    /** Such as CMP-450500-2026-000007. */
    public String getNumber() {
        return number;
    }

    public Wish getWish() {
        return wish;
    }

    public String getCategory() {
        return category;
    }

    public ComplaintState getState() {
        return state;
    }

    public boolean isUrgent() {
        return urgent;
    }

    /** Null until there is one. */
    public Outcome getOutcome() {
        return outcome;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    /** The complainant agreed that the provider learns who complains. */
    public boolean isNameMayBeShown() {
        return nameMayBeShown;
    }

    /** Null when the system is not in the register. */
    public String getAiSystemId() {
        return aiSystemId;
    }

    byte[] getNamedSystem() {
        return namedSystem;
    }

    byte[] getStory() {
        return story;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    public Instant getAcceptedAt() {
        return acceptedAt;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    /** Person id; null before the answer. */
    public String getAnsweredBy() {
        return answeredBy;
    }

    /** Null while it is open. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** Before that moment a review can be asked for; null before the answer. */
    public Instant getReviewUntil() {
        return reviewUntil;
    }

    /** Person id; null while nobody has taken it. */
    public String getHandler() {
        return handler;
    }

    public boolean isReviewAsked() {
        return reviewAsked;
    }

    public boolean isProviderSilent() {
        return providerSilent;
    }

    public OtherBody getOtherBody() {
        return otherBody;
    }

    /** 1 to 5; null while not rated. */
    public Integer getStars() {
        return stars;
    }
}
