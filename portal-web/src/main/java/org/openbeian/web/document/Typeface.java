package org.openbeian.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.openbeian.common.Conflict;
import org.openbeian.common.NotFound;

/**
 * The font for Chinese in PDF files, a file of the installation ({@code openbeian.font}): TrueType, as only that can be
 * embedded as a subset. An installation without one offers no PDF. Latin letters come from the font within PDFBox.
 */
@Named
@ApplicationScoped
public class Typeface {

    /** A sheet costs some ten megabytes while it is made; more at a time than these wait, and not for long. */
    private static final int AT_A_TIME = 3;

    private static final int WAIT_SECONDS = 10;

    private final Semaphore desks = new Semaphore(AT_A_TIME);
    private byte[] font;

    @PostConstruct
    void read() {
        Path file = Path.of(System.getProperty("openbeian.font", ""));
        try {
            font = Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException unreadable) {
            font = null;
        }
    }

    /** Whether this installation can make PDF files. */
    public boolean isAvailable() {
        return font != null;
    }

    /**
     * @throws NotFound when this installation makes no PDF files
     * @throws Conflict when too many are wanted at once
     */
    public byte[] write(Sheet sheet) {
        if (font == null) {
            throw new NotFound();
        }
        boolean mine = false;
        try {
            mine = desks.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
            if (!mine) {
                throw new Conflict("document.busy");
            }
            return new Printing(sheet, font).toBytes();
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
