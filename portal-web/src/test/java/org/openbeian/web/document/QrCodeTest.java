package org.openbeian.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int MODULE = 8;

    @Test
    void a_phone_reads_what_was_drawn() throws Exception {
        String address = "https://portal.example/beihai/certificate?no=AIR-990100-H-2025-000042-A";
        QrCode code = QrCode.of(address);
        int side = code.getSize() * MODULE;
        byte[] picture = new byte[side * side];
        Arrays.fill(picture, (byte) 0xFF);
        Matcher modules = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(code.getPath());
        while (modules.find()) {
            int left = Integer.parseInt(modules.group(1)) * MODULE;
            int top = Integer.parseInt(modules.group(2)) * MODULE;
            for (int y = top; y < top + MODULE; y++) {
                Arrays.fill(picture, y * side + left, y * side + left + MODULE, (byte) 0);
            }
        }
        BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(new Picture(picture, side)));
        assertThat(new QRCodeReader().decode(seen).getText()).isEqualTo(address);
    }

    private static final class Picture extends LuminanceSource {

        private final byte[] pixels;

        Picture(byte[] pixels, int side) {
            super(side, side);
            this.pixels = pixels;
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            return Arrays.copyOfRange(pixels, y * getWidth(), (y + 1) * getWidth());
        }

        @Override
        public byte[] getMatrix() {
            return pixels;
        }
    }
}
