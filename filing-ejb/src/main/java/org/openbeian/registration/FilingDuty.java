package org.openbeian.registration;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.DueDate;
import org.openbeian.deadline.DueDates;

/**
 * Until when the applicant has to file: ten working days from the day on which a service began that needs an algorithm
 * filing, or on which what is filed elsewhere changed (Algorithm Recommendation Provisions Art. 24). To file later is no
 * reason to refuse; it is said, to the applicant before signing and to the officer.
 *
 * @param clock such as {@code CN-ALG-FILE-10WD}
 * @param since the day on which the service began or the change took effect
 * @param due the last day in time
 * @param late whether it is filed after that day
 */
public record FilingDuty(String clock, LocalDate since, LocalDate due, boolean late, boolean provisional) {

    static final String FILE = "CN-ALG-FILE-10WD";
    static final String CHANGE = "CN-ALG-CHANGE-10WD";

    private static final Set<String> ALGORITHM_FILINGS = Set.of("ALGORITHM_FILING", "ALGORITHM_FILING_TECH_SUPPORT");

    /**
     * The duty of a filing that is not handed in yet.
     *
     * @param obligations what the rules say the system needs
     * @return empty when no day is known from which it runs, when that day is still to come, or when nothing is owed
     */
    public static Optional<FilingDuty> of(
            FilingKind kind, Map<String, JsonValue> answers, Collection<String> obligations, LocalDate today) {
        if (!isOwed(obligations)) {
            return Optional.empty();
        }
        return switch (kind) {
            case INITIAL ->
                day(answers, "launchDate")
                        .filter(launched -> !launched.isAfter(today))
                        .map(launched -> of(FILE, launched, today));
            case MATERIAL_CHANGE, AMENDMENT -> day(answers, "triggerDate").map(changed -> of(CHANGE, changed, today));
            // owed to whoever holds the filing (FK-03), so it is shown and nothing is late here
            case TRANSFER_IN -> day(answers, "triggerDate").map(changed -> of(CHANGE, changed, changed));
            default -> Optional.empty();
        };
    }

    /** Whether the duties of the Algorithm Recommendation Provisions Art. 24 bind at all: where an algorithm is to be filed. */
    static boolean isOwed(Collection<String> obligations) {
        return obligations.stream().anyMatch(ALGORITHM_FILINGS::contains);
    }

    private static FilingDuty of(String clock, LocalDate since, LocalDate today) {
        DueDate due = DueDates.from(ClockDefinitions.get(clock), since);
        return new FilingDuty(clock, since, due.getDay(), today.isAfter(due.getDay()), due.isProvisional());
    }

    /**
     * What holds after a correction: a day that was left out or given otherwise at first counts as if it had been said
     * at once, so both are measured on the day of the first submission. That it came late is said once and stays.
     *
     * @param said as it was told before, null when nothing was owed
     * @param found by the answers as they are now, null when nothing is owed
     */
    static FilingDuty afterCorrection(FilingDuty said, FilingDuty found) {
        return said != null && said.late && (found == null || !found.late) ? said : found;
    }

    /** Whether both run by the same clock from the same day. */
    static boolean isSame(FilingDuty one, FilingDuty other) {
        return one == null || other == null
                ? one == other
                : one.clock.equals(other.clock) && one.since.equals(other.since);
    }

    /** As it was when the filing was handed in. */
    static FilingDuty kept(String clock, LocalDate since, LocalDate due, boolean late) {
        boolean provisional = DueDates.from(ClockDefinitions.get(clock), since).isProvisional();
        return new FilingDuty(clock, since, due, late, provisional);
    }

    private static Optional<LocalDate> day(Map<String, JsonValue> answers, String field) {
        return Optional.ofNullable(Answers.text(answers, field)).map(LocalDate::parse);
    }

    /** Whether it runs from the beginning of the service; else from a change. */
    public boolean isOfService() {
        return clock.equals(FILE);
    }
}
