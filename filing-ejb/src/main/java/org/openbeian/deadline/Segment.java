package org.openbeian.deadline;

import java.time.Instant;

/** From this moment on the clock ran, stood still or had ended. */
public final class Segment {

    /** RUN opens a clock and follows each pause; MET and STOP end it, MET because what was owed was done. */
    public enum Kind {
        RUN,
        PAUSE,
        MET,
        STOP;

        public boolean isEnd() {
            return this == MET || this == STOP;
        }
    }

    private final Kind kind;
    private final Instant at;

    public Segment(Kind kind, Instant at) {
        this.kind = kind;
        this.at = at;
    }

    public Kind getKind() {
        return kind;
    }

    public Instant getAt() {
        return at;
    }
}
