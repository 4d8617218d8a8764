package org.openbeian.web.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A body that has to be there in time: a sender that drips would hold its place for ever. Everybody has the grace; after
 * that, time is earned by what has come, up to the longest that anybody has.
 */
final class InTime extends FilterInputStream {

    private final LongSupplier nanos;
    private final long began;
    private final Pace pace;
    private long come;

    InTime(InputStream body, Pace pace, LongSupplier nanos) {
        super(body);
        this.pace = pace;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    @Override
    public int read() throws IOException {
        mustBeInTime();
        int next = super.read();
        come += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
        mustBeInTime();
        int read = super.read(into, at, most);
        come += Math.max(0, read);
        return read;
    }

    private void mustBeInTime() throws TooSlow {
        if (nanos.getAsLong() - began > pace.allows(come)) {
            throw new TooSlow();
        }
    }

    /** How long a body may take. */
    static final class Pace {

        private static final long SECOND = 1_000_000_000L;

        private final Duration grace;
        private final long bytesASecond;
        private final Duration most;

        Pace(Duration grace, long bytesASecond, Duration most) {
            this.grace = grace;
            this.bytesASecond = bytesASecond;
            this.most = most;
        }

        /** @return nanoseconds for a body of which so many bytes have come */
        private long allows(long come) {
            return Math.min(most.toNanos(), grace.toNanos() + come * SECOND / bytesASecond);
        }
    }

    /** It took longer than anybody may take. */
    static final class TooSlow extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
