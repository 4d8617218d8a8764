package org.openbeian.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.DueDates;

/**
 * What a party can do against a decision that burdens it, by which law and until when. Both times run from the day on
 * which the party learns of it (Administrative Reconsideration Law Art. 20, Administrative Litigation Law Art. 46).
 */
public final class Remedy {

    private static final String RECONSIDERATION = "CN-ARL-APPLY-60D";
    private static final String LITIGATION = "CN-ALL-6M";

    /** Which notices tell of a registration or its next version: with conditions that is a burden as well. */
    private static final Set<String> APPROVALS = Set.of(
            "CERTIFICATE_ISSUED",
            "CERTIFICATE_ISSUED_CONDITIONS",
            "REGISTRATION_ACCEPT_MATERIAL",
            "REGISTRATION_RENEW",
            "REGISTRATION_REGRADE");

    /** Which notices tell of a decision that burdens, and to which state it led. */
    private static final Map<String, FilingState> NOTICES = Map.of(
            "NOT_ACCEPTED", FilingState.NOT_ACCEPTED,
            "NOT_REQUIRED", FilingState.NOT_REQUIRED,
            "REJECTED", FilingState.REJECTED,
            "REGISTRATION_SUSPEND", FilingState.SUSPENDED,
            "REGISTRATION_CONTINUE_SUSPENSION", FilingState.SUSPENDED,
            "REGISTRATION_REVOKE", FilingState.REVOKED,
            "REGISTRATION_DEREGISTER_EX_OFFICIO", FilingState.DEREGISTERED,
            "REGISTRATION_REFUSE_RENEWAL", FilingState.EXPIRED,
            "REGISTRATION_EXPIRE", FilingState.EXPIRED);

    private static final Map<FilingEvent, FilingState> ORDERS = Map.of(
            FilingEvent.SUSPEND, FilingState.SUSPENDED,
            FilingEvent.CONTINUE_SUSPENSION, FilingState.SUSPENDED,
            FilingEvent.REVOKE, FilingState.REVOKED,
            FilingEvent.DEREGISTER_EX_OFFICIO, FilingState.DEREGISTERED);

    private final String legalBasis;
    private final LocalDate known;

    private Remedy(String legalBasis, LocalDate known) {
        this.legalBasis = legalBasis;
        this.known = known;
    }

    /**
     * What there is against the decision that led to that state; empty where it burdens nobody.
     *
     * @param known the day on which the party could learn of it; null when it is not known here
     */
    public static Optional<Remedy> against(FilingState state, LocalDate known) {
        return Optional.ofNullable(LegalBasis.of(state)).map(basis -> new Remedy(basis, known));
    }

    /** What there is against an order about a registration; empty for one that gives something back. */
    public static Optional<Remedy> against(FilingEvent order, LocalDate known) {
        return against(order, null, known);
    }

    /** The same with the law of its ground. @param ground its code; null when it is not known */
    public static Optional<Remedy> against(FilingEvent order, String ground, LocalDate known) {
        return Optional.ofNullable(LegalBasis.of(order, ORDERS.get(order), ground))
                .map(basis -> new Remedy(basis, known));
    }

    /** Whether an order of the authority has brought a registration there, which says on what it rests. */
    public static boolean isOrder(FilingEvent order, FilingState state) {
        return ORDERS.get(order) == state;
    }

    /** What there is against an order to put something right (责令改正). */
    public static Remedy againstMeasure(LocalDate known) {
        return new Remedy(LegalBasis.ORDER_TO_RECTIFY, known);
    }

    /** What a complainant can do whose own rights are touched when a complaint is not accepted. */
    public static Remedy againstRefusedComplaint(LocalDate known) {
        return new Remedy(LegalBasis.COMPLAINT_REFUSED, known);
    }

    /**
     * What there is against the decision that a notice tells of; empty where it burdens nobody.
     *
     * @param kind such as {@code REGISTRATION_SUSPEND}
     * @param conditional when what it tells of was told with conditions, as the filing keeps it; null without
     * @param today the day of the notice
     */
    public static Optional<Remedy> toldBy(String kind, Instant conditional, LocalDate today) {
        if (kind.equals("MEASURE_ORDERED")) {
            return Optional.of(againstMeasure(today));
        }
        if (kind.equals("CORRECTION_LAPSED")) {
            return Optional.of(new Remedy(LegalBasis.LAPSE, today));
        }
        if (APPROVALS.contains(kind)) {
            return againstConditions(conditional);
        }
        return Optional.ofNullable(NOTICES.get(kind)).flatMap(state -> against(state, today));
    }

    /** The same days on the page and in the letter: from the day on which the conditions are told. */
    private static Optional<Remedy> againstConditions(Instant told) {
        return Optional.ofNullable(told).map(at -> new Remedy(LegalBasis.CONDITIONS, day(at)));
    }

    /**
     * What its applicant or holder can do against the decision on a filing as it stands; empty where none burdens.
     *
     * @param crossed the clauses of the red lines that it crosses, as the rules name them
     */
    static Optional<Remedy> of(Filing filing, List<String> crossed) {
        LocalDate decided = day(filing.ending().at());
        FilingState state = filing.getState();
        if (state == FilingState.WITHDRAWN) {
            return Withdrawal.of(filing) == Withdrawal.LAPSED
                    ? Optional.of(new Remedy(LegalBasis.LAPSE, decided))
                    : Optional.empty();
        }
        if (state == FilingState.REJECTED && filing.getTerms().isRedLine() && !crossed.isEmpty()) {
            return Optional.of(new Remedy(String.join("; ", crossed) + "; " + LegalBasis.of(state), decided));
        }
        if (filing.conditions().toldAt() != null && (state == FilingState.REGISTERED || state.isPending())) {
            return againstConditions(filing.conditions().toldAt());
        }
        // of a registration that is the day on which it was made, not the one of what has ended it
        return against(state, state.isOnRegister() ? null : decided);
    }

    /** Which notices may have told of what burdens in that state. */
    static Set<String> notices(FilingState state) {
        if (state == FilingState.WITHDRAWN) {
            return Set.of("CORRECTION_LAPSED");
        }
        return LegalBasis.of(state) != null
                ? NOTICES.keySet().stream()
                        .filter(kind -> NOTICES.get(kind) == state)
                        .collect(Collectors.toSet())
                : APPROVALS;
    }

    private static LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, PortalClock.ZONE);
    }

    /** In English, as all sources. */
    public String getLegalBasis() {
        return legalBasis;
    }

    /** The day of the decision; null when it is not known here. */
    public LocalDate getKnown() {
        return known;
    }

    /** The last day for administrative reconsideration; null without a day to count from. */
    public LocalDate getReconsiderationUntil() {
        return until(RECONSIDERATION);
    }

    /** The last day for bringing an action; null without a day to count from. */
    public LocalDate getLitigationUntil() {
        return until(LITIGATION);
    }

    /** Both clauses that give these times. */
    public String getTimesBasis() {
        return clock(RECONSIDERATION).getSource() + "; " + clock(LITIGATION).getSource();
    }

    private LocalDate until(String code) {
        return known == null ? null : DueDates.from(clock(code), known).getDay();
    }

    private static ClockDefinition clock(String code) {
        return ClockDefinitions.get(code);
    }
}
