package org.openbeian.web.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openbeian.common.PortalClock;
import org.openbeian.register.PublicCondition;
import org.openbeian.register.RegisterEvent;
import org.openbeian.register.RegisterHistory;
import org.openbeian.register.RegisterVersion;
import org.openbeian.registration.ExistingFiling;

/** A history as the pages show it: of the answers that changed only the kind, because not every question is public. */
public final class History {

    private static final Set<String> OF_THE_SYSTEM = Set.of("nameZh", "nameEn", "description");

    private final RegisterHistory history;
    private final LocalDate confirmedOn;

    public History(RegisterHistory history, LocalDate confirmedOn) {
        this.history = history;
        LocalDate registeredOn = history.getVersions().stream()
                .filter(version -> version.getEdition() != null)
                .map(RegisterVersion::getSince)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(since -> LocalDate.ofInstant(since, PortalClock.ZONE))
                .orElse(null);
        this.confirmedOn = ofEntry(confirmedOn, registeredOn);
    }

    /** What was confirmed with the filing, before there was an entry, is no confirmation of the entry. */
    static LocalDate ofEntry(LocalDate confirmedOn, LocalDate registeredOn) {
        boolean before = confirmedOn != null && registeredOn != null && confirmedOn.isBefore(registeredOn);
        return before ? null : confirmedOn;
    }

    /** Null while nobody has confirmed the entry. */
    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public List<RegisterVersion> getVersions() {
        return history.getVersions();
    }

    public List<PublicCondition> getConditions() {
        return history.getConditions();
    }

    /** The numbers of other authorities with which a transferred system came. */
    public List<ExistingFiling> getExisting() {
        return history.getExisting();
    }

    public List<RegisterEvent> getEvents() {
        return history.getEvents();
    }

    /** A version that ran out ended with its last day, though the register says so from the next midnight on; null while it stands. */
    public LocalDate lastDay(RegisterVersion version) {
        return version.getUntil() == null ? null : lastDay(version.getUntil(), version.getValidUntil());
    }

    static LocalDate lastDay(Instant until, LocalDate validUntil) {
        LocalDate day = LocalDate.ofInstant(until, PortalClock.ZONE);
        return validUntil != null && day.isAfter(validUntil) ? validUntil : day;
    }

    /** Last parts of the keys under {@code history.what}. */
    public List<String> changed(RegisterVersion version) {
        List<String> kinds = new ArrayList<>();
        List<String> fields = version.getChanged();
        if (fields.stream().anyMatch(OF_THE_SYSTEM::contains)) {
            kinds.add("system");
        }
        if (fields.contains("sector")) {
            kinds.add("sector");
        }
        if (fields.stream().anyMatch(field -> !OF_THE_SYSTEM.contains(field) && !field.equals("sector"))) {
            kinds.add("other");
        }
        return kinds;
    }
}
