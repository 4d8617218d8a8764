package org.openbeian.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openbeian.access.Caller;
import org.openbeian.casework.Act;

/** Runs what is done with one incident and nothing around it, for tests of what that refuses by itself. */
final class VerbsOf extends IncidentCases {

    private final Incident incident;
    private final Caller caller;
    private final Instant at;
    private final List<String> done = new ArrayList<>();

    VerbsOf(Incident incident, Caller caller, Instant at) {
        this.incident = incident;
        this.caller = caller;
        this.at = at;
    }

    /** The words of what was done to its end. */
    List<String> done() {
        return done;
    }

    @Override
    public Incident locked(String id) {
        return incident;
    }

    @Override
    public void act(Incident held, IncidentEvent event, Consumer<Act<Incident>> verb) {
        run(held, event.name(), verb);
    }

    @Override
    public void within(Incident held, String word, Consumer<Act<Incident>> verb) {
        run(held, word, verb);
    }

    private void run(Incident held, String word, Consumer<Act<Incident>> verb) {
        Act<Incident> act = new Act<>(held, word, caller, at);
        verb.accept(act);
        done.add(act.word());
    }
}
