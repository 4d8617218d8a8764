package org.openbeian.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openbeian.common.Conflict;
import org.openbeian.common.NotFound;

/**
 * The fonts of PDF files, files of the installation ({@code openbeian.font}): TrueType, as only that can be embedded as a
 * subset. An installation without any offers no PDF. Latin letters come from the font within PDFBox. A document with a
 * sign that no font has is not made, and it says which sign.
 */
@Named
@ApplicationScoped
public class Typeface {

    /** A sheet costs some ten megabytes while it is made; more at a time than these wait, and not for long. */
    private static final int AT_A_TIME = 3;

    private static final int WAIT_SECONDS = 10;

    private final Semaphore desks = new Semaphore(AT_A_TIME);
    private List<FontFile> fonts = List.of();

    @PostConstruct
    void read() {
        fonts = fonts(System.getProperty("openbeian.font", ""));
    }

    /** Latin first, as that has the better letters. Empty when there are no others. */
    static List<FontFile> fonts(String paths) {
        List<FontFile> others = FontFile.among(paths);
        return others.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(FontFile.latin()), others.stream()).toList();
    }

    /** Whether this installation can make PDF files. */
    public boolean isAvailable() {
        return !fonts.isEmpty();
    }

    /**
     * @throws NotFound when this installation makes no PDF files
     * @throws Conflict when too many are wanted at once, or when no font has a sign of it
     */
    public byte[] write(Sheet sheet) {
        if (fonts.isEmpty()) {
            throw new NotFound();
        }
        boolean mine = false;
        try {
            mine = desks.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
            if (!mine) {
                throw new Conflict("document.busy");
            }
            return new Printing(sheet, fonts).toBytes();
        } catch (Unprintable unprintable) {
            throw new Conflict("document.unprintable", unprintable.signs());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Conflict("document.busy");
        } finally {
            if (mine) {
                desks.release();
            }
        }
    }
}
