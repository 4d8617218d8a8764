package org.openbeian.complaint;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.openbeian.common.Invalid;

/**
 * A picture handed in as evidence is sanitized: recognised by its content, decoded to its dots and written anew. What
 * is not a dot does not get through: where it was taken and with which camera, comments, and a second file hidden
 * behind the first. Nothing touches a disk on the way.
 */
public final class Picture {

    /** Pictures with one complaint, all messages counted. */
    public static final int MOST = 3;

    /** Bytes of one picture. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** Dots of one picture; told by its head, before anything is decoded. */
    static final long DOTS = 40_000_000L;

    /** Dots of one side: of a picture of one endless line the decoder keeps whole lines in memory. */
    private static final int LONGEST_SIDE = 20_000;

    private static final String FIELD = "/evidence";
    private static final float QUALITY = 0.88f;

    /** Larger ones are made smaller: enough to read a screen, and they fit in memory. */
    private static final long KEPT_DOTS = 10_000_000L;

    private static final byte[] EICAR = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE".getBytes(StandardCharsets.US_ASCII);

    /** Decoding takes memory by the dot. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private final String mediaType;
    private final byte[] content;

    private Picture(String mediaType, byte[] content) {
        this.mediaType = mediaType;
        this.content = content;
    }

    /** @throws Invalid at {@code evidence} when it is too large, no JPEG or PNG, broken, or a known test of virus scanners */
    static Picture clean(byte[] raw) {
        if (raw.length > LARGEST) {
            throw new Invalid(FIELD, "complaint.evidence_too_large", LARGEST / 1024 / 1024);
        }
        if (raw.length == 0) {
            throw new Invalid(FIELD, "complaint.evidence_empty");
        }
        String format = format(raw);
        if (contains(raw, EICAR)) {
            throw new Invalid(FIELD, "complaint.evidence_harmful");
        }
        AT_ONCE.acquireUninterruptibly();
        try {
            return new Picture("image/" + format, write(turned(read(raw, format), ExifOrientation.of(raw)), format));
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof Invalid told) {
                throw told;
            }
            throw new Invalid(FIELD, "complaint.evidence_unreadable");
        } finally {
            AT_ONCE.release();
        }
    }

    private static String format(byte[] raw) {
        if (startsWith(raw, 0xFF, 0xD8, 0xFF)) {
            return "jpeg";
        }
        if (startsWith(raw, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return "png";
        }
        throw new Invalid(FIELD, "complaint.evidence_type");
    }

    private static BufferedImage read(byte[] raw, String format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(raw))) {
            reader.setInput(in, true, true);
            long dots = (long) reader.getWidth(0) * reader.getHeight(0);
            if (dots > DOTS || Math.max(reader.getWidth(0), reader.getHeight(0)) > LONGEST_SIDE) {
                throw new Invalid(FIELD, "complaint.evidence_too_many_dots", DOTS / 1_000_000);
            }
            ImageReadParam wanted = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) dots / KEPT_DOTS));
            if (step > 1) {
                wanted.setSourceSubsampling(step, step, 0, 0);
            }
            return reader.read(0, wanted);
        } finally {
            reader.dispose();
        }
    }

    /** On white, without transparency, and the right way up: the note which way that is goes with the rest. */
    private static BufferedImage turned(BufferedImage read, ExifOrientation orientation) {
        boolean aside = orientation.isAside();
        BufferedImage fresh = new BufferedImage(
                aside ? read.getHeight() : read.getWidth(),
                aside ? read.getWidth() : read.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = fresh.createGraphics();
        canvas.setBackground(java.awt.Color.WHITE);
        canvas.clearRect(0, 0, fresh.getWidth(), fresh.getHeight());
        canvas.drawImage(read, orientation.turn(read.getWidth(), read.getHeight()), null);
        canvas.dispose();
        return fresh;
    }

    private static byte[] write(BufferedImage fresh, String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(written)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(fresh, null, null), how);
        } finally {
            writer.dispose();
        }
        return written.toByteArray();
    }

    private static boolean startsWith(byte[] raw, int... head) {
        if (raw.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((raw[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] raw, byte[] sought) {
        for (int at = 0; at <= raw.length - sought.length; at++) {
            int same = 0;
            while (same < sought.length && raw[at + same] == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return true;
            }
        }
        return false;
    }

    String getMediaType() {
        return mediaType;
    }

    byte[] getContent() {
        return content;
    }
}
