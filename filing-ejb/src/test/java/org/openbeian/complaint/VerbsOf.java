package org.openbeian.complaint;

import java.time.Instant;
import java.util.function.Consumer;
import org.openbeian.access.Caller;
import org.openbeian.casework.Act;

/** Runs what a service does with one complaint and nothing around it, for tests of what that refuses by itself. */
final class VerbsOf extends ComplaintCases {

    private final Complaint complaint;
    private final Caller caller;
    private final Instant at;

    VerbsOf(Complaint complaint, Caller caller, Instant at) {
        this.complaint = complaint;
        this.caller = caller;
        this.at = at;
    }

    /** A test that keeps nothing of the complaint has nobody whom the words could name. */
    @Override
    String namingNobody(String id, String field, String words) {
        return complaints == null ? words : super.namingNobody(id, field, words);
    }

    @Override
    public Complaint locked(String id) {
        return complaint;
    }

    @Override
    public void act(Complaint held, ComplaintEvent event, Consumer<Act<Complaint>> verb) {
        verb.accept(new Act<>(held, event.name(), caller, at));
    }

    @Override
    public void within(Complaint held, String word, Consumer<Act<Complaint>> verb) {
        verb.accept(new Act<>(held, word, caller, at));
    }
}
