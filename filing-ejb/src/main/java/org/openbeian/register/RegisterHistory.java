package org.openbeian.register;

import java.util.List;
import org.openbeian.review.CaseCondition;
import org.openbeian.review.ConditionState;

/** The history of a registration: its versions and what has happened to it, the newest first. */
public final class RegisterHistory {

    private final List<RegisterVersion> versions;
    private final List<RegisterEvent> events;
    private final List<PublicCondition> conditions;

    RegisterHistory(List<RegisterVersion> versions, List<RegisterEvent> events, List<CaseCondition> conditions) {
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

    public List<RegisterVersion> getVersions() {
        return versions;
    }

    public List<RegisterEvent> getEvents() {
        return events;
    }
}
