package org.openbeian.web.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** A body that has to be there in time: a sender that drips would hold its place for ever. */
final class InTime extends FilterInputStream {

    private final LongSupplier nanos;
    private final long until;

    InTime(InputStream body, Duration most, LongSupplier nanos) {
        super(body);
        this.nanos = nanos;
        this.until = nanos.getAsLong() + most.toNanos();
    }

    @Override
    public int read() throws IOException {
        mustBeInTime();
        return super.read();
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
        mustBeInTime();
        return super.read(into, at, most);
    }

    private void mustBeInTime() throws TooSlow {
        if (nanos.getAsLong() - until > 0) {
            throw new TooSlow();
        }
    }

    /** It took longer than anybody may take. */
    static final class TooSlow extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
