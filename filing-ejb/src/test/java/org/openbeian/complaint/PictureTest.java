package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openbeian.common.Invalid;

class PictureTest {

    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-" + "TEST-FILE!$H+H*";

    /** Red on the left, blue on the right. */
    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, (x < width / 2 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** As a phone writes it: how it was held, and where. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(160);
        tiff.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x010F).putShort((short) 2).putInt(16).putInt(50);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(70);
        tiff.putInt(0);
        tiff.position(50);
        tiff.put("MarkedCameraXYZ\0".getBytes(StandardCharsets.US_ASCII));
        tiff.position(70);
        tiff.putShort((short) 1);
        tiff.putShort((short) 1)
                .putShort((short) 2)
                .putInt(2)
                .put((byte) 'N')
                .put((byte) 0)
                .putShort((short) 0);
        tiff.putInt(0);
        byte[] payload = tiff.array();
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + 10 + payload.length);
        whole.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (8 + payload.length));
        whole.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(payload);
        return whole.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    private static String text(byte[] raw) {
        return new String(raw, StandardCharsets.ISO_8859_1);
    }

    private static BufferedImage read(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.getContent()));
    }

    @Test
    void where_and_with_what_a_photo_was_taken_is_gone() throws IOException {
        byte[] raw = withExif(picture("jpeg", 64, 32), 1);
        assertThat(text(raw)).contains("Exif").contains("MarkedCameraXYZ");
        Picture cleaned = Picture.clean(raw);
        assertThat(cleaned.getMediaType()).isEqualTo("image/jpeg");
        assertThat(text(cleaned.getContent())).doesNotContain("Exif").doesNotContain("MarkedCameraXYZ");
        assertThat(read(cleaned).getWidth()).isEqualTo(64);
    }

    /** A segment of a JPEG behind its first two bytes. */
    private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return ByteBuffer.allocate(jpeg.length + 4 + content.length)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + content.length))
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    @Test
    void nothing_but_dots_is_left_of_a_photo() throws IOException {
        byte[] raw = picture("jpeg", 64, 32);
        raw = withSegment(raw, 0xFE, "comment of MarkedOwner".getBytes(StandardCharsets.US_ASCII));
        raw = withSegment(
                raw,
                0xE1,
                "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>MarkedOwner</x:xmpmeta>".getBytes(StandardCharsets.US_ASCII));
        raw = withSegment(raw, 0xED, "Photoshop 3.0\08BIM MarkedOwner".getBytes(StandardCharsets.US_ASCII));
        // a thumbnail of how it looked before somebody was cut out of it
        raw = withSegment(
                raw, 0xE2, joined("MPF\0MarkedOwner".getBytes(StandardCharsets.US_ASCII), picture("jpeg", 8, 8)));
        raw = withExif(raw, 1);
        assertThat(segments(raw)).contains(0xE1, 0xE2, 0xED, 0xFE);
        byte[] cleaned = Picture.clean(raw).getContent();
        assertThat(segments(cleaned)).isSubsetOf(0xE0, 0xDB, 0xC0, 0xC4, 0xDA);
        assertThat(text(cleaned)).doesNotContain("MarkedOwner").doesNotContain("xmpmeta");
    }

    /** The markers up to the dots. */
    private static java.util.Set<Integer> segments(byte[] jpeg) {
        java.util.Set<Integer> markers = new java.util.TreeSet<>();
        ByteBuffer data = ByteBuffer.wrap(jpeg);
        for (int at = 2;
                at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF;
                at += 2 + (data.getShort(at + 2) & 0xFFFF)) {
            markers.add(jpeg[at + 1] & 0xFF);
            if ((jpeg[at + 1] & 0xFF) == 0xDA) {
                break;
            }
        }
        return markers;
    }

    @Test
    void nothing_but_dots_is_left_of_a_picture_of_a_screen() throws IOException {
        byte[] raw = picture("png", 20, 20);
        byte[] note = "tEXtAuthor\0MarkedOwner".getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(note);
        byte[] noted = ByteBuffer.allocate(raw.length + 8 + note.length)
                .put(raw, 0, 33)
                .putInt(note.length - 4)
                .put(note)
                .putInt((int) sum.getValue())
                .put(raw, 33, raw.length - 33)
                .array();
        assertThat(ImageIO.read(new ByteArrayInputStream(noted))).isNotNull();
        String cleaned = text(Picture.clean(noted).getContent());
        assertThat(cleaned).doesNotContain("MarkedOwner").doesNotContain("tEXt").contains("IHDR", "IDAT", "IEND");
    }

    @Test
    void a_photo_stays_the_right_way_up() throws IOException {
        // held on its side: what is stored left is seen on top
        BufferedImage turned = read(Picture.clean(withExif(picture("jpeg", 64, 32), 6)));
        assertThat(turned.getWidth()).isEqualTo(32);
        assertThat(turned.getHeight()).isEqualTo(64);
        assertThat(new Color(turned.getRGB(16, 8)).getRed()).isGreaterThan(200);
        assertThat(new Color(turned.getRGB(16, 56)).getBlue()).isGreaterThan(200);
        BufferedImage overhead = read(Picture.clean(withExif(picture("jpeg", 64, 32), 3)));
        assertThat(new Color(overhead.getRGB(8, 16)).getBlue()).isGreaterThan(200);
    }

    @Test
    void a_second_file_behind_the_picture_is_gone() throws IOException {
        byte[] polyglot = joined(
                picture("png", 20, 20),
                "PK\u0003\u0004<script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1));
        Picture cleaned = Picture.clean(polyglot);
        assertThat(cleaned.getMediaType()).isEqualTo("image/png");
        assertThat(text(cleaned.getContent())).doesNotContain("script").doesNotContain("PK\u0003");
    }

    @Test
    void the_test_file_of_virus_scanners_is_refused_wherever_it_hides() throws IOException {
        assertRefused(EICAR.getBytes(StandardCharsets.US_ASCII), "evidence_type");
        assertRefused(joined(picture("jpeg", 20, 20), EICAR.getBytes(StandardCharsets.US_ASCII)), "evidence_harmful");
    }

    @Test
    void a_type_is_what_is_inside() throws IOException {
        assertRefused("<html>photo.jpg</html>".getBytes(StandardCharsets.UTF_8), "evidence_type");
        assertRefused(picture("gif", 20, 20), "evidence_type");
        assertRefused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "evidence_type");
        assertRefused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3}, "evidence_unreadable");
        assertRefused(new byte[0], "evidence_empty");
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_decoded() throws IOException {
        assertRefused(new byte[Picture.LARGEST + 1], "evidence_too_large");
        // a head that promises 60 000 by 60 000 dots, and nothing behind it
        assertRefused(pngHead(60_000, 60_000), "evidence_too_many_dots");
        // few enough dots, but one line of them: the decoder would hold it whole, twice
        assertRefused(pngHead(39_000_000, 1), "evidence_too_many_dots");
        assertRefused(pngHead(1, 39_000_000), "evidence_too_many_dots");
    }

    @Test
    void a_large_photo_becomes_smaller_and_stays_readable() throws IOException {
        Picture cleaned = Picture.clean(picture("jpeg", 5000, 4000));
        BufferedImage kept = read(cleaned);
        assertThat((long) kept.getWidth() * kept.getHeight()).isLessThanOrEqualTo(10_000_000L);
        assertThat((double) kept.getWidth() / kept.getHeight()).isBetween(1.24, 1.26);
    }

    private static byte[] pngHead(int width, int height) {
        ByteBuffer chunk = ByteBuffer.allocate(17);
        chunk.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        chunk.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(chunk.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A})
                .putInt(13)
                .put(chunk.array())
                .putInt((int) crc.getValue())
                .array();
    }

    private static void assertRefused(byte[] raw, String why) {
        assertThatThrownBy(() -> Picture.clean(raw)).isInstanceOfSatisfying(Invalid.class, refused -> assertThat(
                        refused.errors().get(0).key())
                .isEqualTo("complaint." + why));
    }
}
