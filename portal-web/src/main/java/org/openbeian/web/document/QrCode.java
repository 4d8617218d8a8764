package org.openbeian.web.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** An address as a QR code, drawn as one SVG path: sharp in print, and no picture to load. */
public final class QrCode {

    private final BitMatrix bits;
    private final String path;

    private QrCode(BitMatrix bits, String path) {
        this.bits = bits;
        this.path = path;
    }

    /** @throws IllegalArgumentException when the text is too long for a code that phones can read */
    public static QrCode of(String text) {
        try {
            BitMatrix bits = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4));
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < bits.getHeight(); y++) {
                for (int x = 0; x < bits.getWidth(); x++) {
                    if (bits.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new QrCode(bits, path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    /** Modules on a side, with the quiet zone. */
    public int getSize() {
        return bits.getWidth();
    }

    /** Data of an SVG path in which a module is one unit. */
    public String getPath() {
        return path;
    }

    /** Whether the module in that column and row is dark, counted from the upper left. */
    public boolean isDark(int column, int row) {
        return bits.get(column, row);
    }
}
