package org.openbeian.api.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import java.util.zip.GZIPOutputStream;
import org.openbeian.api.twin.Busy;
import org.openbeian.register.OpenRegisterService;
import org.openbeian.register.RegisterEntry;

/** Writes a register of any length, holding one piece of it at a time. */
@ApplicationScoped
public class WholeRegister {

    /** A download holds one of the few threads that also serve everybody else. */
    public static final int AT_ONCE = 2;

    /** A reader that is slower than this does not keep the place from others. */
    public static final Duration LONGEST = Duration.ofMinutes(15);

    private static final int BUFFER = 1 << 16;

    @Inject
    OpenRegisterService register;

    private final Semaphore places = new Semaphore(AT_ONCE);

    private final Set<String> readers = ConcurrentHashMap.newKeySet();

    /**
     * @param line writes an entry, and is told whether it is the first
     * @param sender who reads; nobody takes more than one of the places
     * @throws Busy before anything is written, when all places are taken or the sender has one already
     */
    void write(
            String sender,
            OutputStream to,
            boolean packed,
            String head,
            BiFunction<RegisterEntry, Boolean, String> line)
            throws IOException {
        if (!readers.add(sender)) {
            throw new Busy();
        }
        try {
            if (!places.tryAcquire()) {
                throw new Busy();
            }
            try {
                pieces(to, packed, head, line);
            } finally {
                places.release();
            }
        } finally {
            readers.remove(sender);
        }
    }

    private void pieces(OutputStream to, boolean packed, String head, BiFunction<RegisterEntry, Boolean, String> line)
            throws IOException {
        long until = System.nanoTime() + LONGEST.toNanos();
        OutputStream out = packed ? new GZIPOutputStream(to, BUFFER) : new BufferedOutputStream(to, BUFFER);
        out.write(head.getBytes(StandardCharsets.UTF_8));
        long seen = 0;
        for (List<RegisterEntry> piece = register.piece(seen);
                !piece.isEmpty();
                piece = piece.size() < OpenRegisterService.PIECE ? List.of() : register.piece(seen)) {
            if (System.nanoTime() > until) {
                throw new IOException("the reader of the register was too slow");
            }
            for (RegisterEntry entry : piece) {
                out.write(line.apply(entry, seen == 0).getBytes(StandardCharsets.UTF_8));
                seen = entry.getId();
            }
        }
        if (out instanceof GZIPOutputStream gzip) {
            gzip.finish();
        }
        out.flush();
    }
}
