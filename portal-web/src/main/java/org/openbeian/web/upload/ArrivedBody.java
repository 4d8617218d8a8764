package org.openbeian.web.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;

/**
 * The part of a body that nobody has to be waited for. What is there at once is taken without a place; and when all places
 * are taken, a few are still given a moment, so that slow senders keep out those who are slow, and nobody whose body
 * comes in two packets.
 */
final class ArrivedBody {

    private static final int A_MOMENT_MILLIS = 300;
    private static final int LOOK_AGAIN_MILLIS = 15;

    /** Bodies that are given a moment at a time. */
    private static final int AT_ONCE = 12;

    private static final Semaphore MOMENTS = new Semaphore(AT_ONCE);

    private final InputStream in;
    private final long length;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private boolean ended;

    /** @param length in bytes, or less than 0 when the sender has not said it */
    ArrivedBody(InputStream in, long length) {
        this.in = in;
        this.length = length;
    }

    ByteArrayOutputStream body() {
        return body;
    }

    /** Takes what is there; @return whether that was all of it. Of a body of unknown length nobody can say so. */
    boolean isWhole() throws IOException {
        byte[] some = new byte[8192];
        while (!ended && length >= 0 && body.size() < length) {
            int there = in.available();
            if (there <= 0) {
                return false;
            }
            int read = in.read(some, 0, Math.min(there, some.length));
            ended = read < 0;
            body.write(some, 0, Math.max(0, read));
        }
        return length >= 0;
    }

    /**
     * @return whether all of it has come within a moment; false at once when too many are waited for already, and of a body
     *     of unknown length, of which nobody could say so
     */
    boolean isWholeSoon() throws IOException {
        if (length < 0 || !MOMENTS.tryAcquire()) {
            return false;
        }
        try {
            for (int waited = 0; waited < A_MOMENT_MILLIS; waited += LOOK_AGAIN_MILLIS) {
                Thread.sleep(LOOK_AGAIN_MILLIS);
                if (isWhole()) {
                    return true;
                }
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            MOMENTS.release();
        }
    }
}
