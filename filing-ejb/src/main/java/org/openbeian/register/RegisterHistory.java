package org.openbeian.register;

import java.util.List;
import org.openbeian.registration.ExistingFiling;
import org.openbeian.review.CaseCondition;
import org.openbeian.review.ConditionState;

/** The history of a registration: its versions and what has happened to it, the newest first. */
public final class RegisterHistory {

    private final List<RegisterVersion> versions;
    private final List<RegisterEvent> events;
    private final List<PublicCondition> conditions;
    private final List<ExistingFiling> existing;

    RegisterHistory(
            List<RegisterVersion> versions,
            List<RegisterEvent> events,
            List<CaseCondition> conditions,
            List<ExistingFiling> existing) {
        this.existing = List.copyOf(existing);
        this.versions = List.copyOf(versions);
        this.events = List.copyOf(events);
        this.conditions = conditions.stream()
                .filter(condition -> condition.isPublic() && condition.getState() != ConditionState.FALLEN_AWAY)
                .map(PublicCondition::new)
                .toList();
    }

    /** Those in force that the public sees, what is due first first. */
    public List<PublicCondition> getConditions() {
        return conditions;
    }

    /** The numbers of other authorities with which a transferred system came. */
    public List<ExistingFiling> getExisting() {
        return existing;
    }

    public List<RegisterVersion> getVersions() {
        return versions;
    }

    public List<RegisterEvent> getEvents() {
        return events;
    }
}
