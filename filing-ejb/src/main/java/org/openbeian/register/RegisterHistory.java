package org.openbeian.register;

import java.util.List;

/** The history of a registration: its versions and what has happened to it, the newest first. */
public final class RegisterHistory {

    private final List<RegisterVersion> versions;
    private final List<RegisterEvent> events;

    RegisterHistory(List<RegisterVersion> versions, List<RegisterEvent> events) {
        this.versions = List.copyOf(versions);
        this.events = List.copyOf(events);
    }

    public List<RegisterVersion> getVersions() {
        return versions;
    }

    public List<RegisterEvent> getEvents() {
        return events;
    }
}
