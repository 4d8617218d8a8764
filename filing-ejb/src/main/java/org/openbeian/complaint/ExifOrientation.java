package org.openbeian.complaint;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which way up a camera held a JPEG: the one note of it that is heeded before all of them are dropped. */
final class ExifOrientation {

    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private final int code;

    private ExifOrientation(int code) {
        this.code = code;
    }

    /** Upright when there is no such note, or one that makes no sense. */
    static ExifOrientation of(byte[] jpeg) {
        try {
            int code = code(jpeg);
            return new ExifOrientation(code >= UPRIGHT && code <= 8 ? code : UPRIGHT);
        } catch (IndexOutOfBoundsException cutShort) {
            return new ExifOrientation(UPRIGHT);
        }
    }

    private static int code(byte[] jpeg) {
        ByteBuffer data = ByteBuffer.wrap(jpeg);
        int at = 2;
        while (at + 4 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            int length = data.getShort(at + 2) & 0xFFFF;
            boolean exif = marker == 0xE1 && data.getInt(at + 4) == 0x45786966;
            if (exif) {
                return inTiff(data, at + 10);
            }
            if (marker == 0xDA) {
                break;
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static int inTiff(ByteBuffer data, int tiff) {
        data.order(data.getShort(tiff) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff + data.getInt(tiff + 4);
        int entries = data.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((data.getShort(entry) & 0xFFFF) == TAG) {
                return data.getShort(entry + 8) & 0xFFFF;
            }
        }
        return UPRIGHT;
    }

    /** Whether height and width change places. */
    boolean isAside() {
        return code >= 5;
    }

    /** From the picture as stored to the picture as seen. */
    AffineTransform turn(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
