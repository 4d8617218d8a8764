package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * An anonymous complaint leaves nothing of whoever made it: neither the address nor the browser nor a word of what was
 * told is found anywhere in what the installation keeps, be it a log, a table, the database's own log or a file left over.
 */
class AnonymousMeansItIT {

    private static final String ADDRESS = "127.45.67.89";
    private static final String BROWSER = "Marked-Browser-Qx7Zk";
    private static final String STORY = "标记文字：紫檀木鹦鹉说的话没有标识 Qw8Lm";
    private static final String BOUNDARY = "----story7f3a";
    private static final URI PORTAL = URI.create(System.getProperty("openbeian.test.url"));
    private static final Path DATA = Path.of(System.getProperty("openbeian.test.data"));
    private static final int CHUNK = 1 << 20;

    /** What the form holds against machines: nobody tells a story in less. */
    private static final long AS_A_PERSON = 4_000;

    @Test
    void nothing_of_an_anonymous_complainant_is_kept() throws Exception {
        String page = talk("GET /beihai/complain?about=none HTTP/1.1\r\n", new byte[0], "text/plain");
        Matcher ticket = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"").matcher(page);
        assertThat(ticket.find()).isTrue();
        Thread.sleep(AS_A_PERSON);
        String answer = talk(
                "POST /beihai/complain?about=none HTTP/1.1\r\n",
                form(ticket.group(1)),
                "multipart/form-data; boundary=" + BOUNDARY);
        assertThat(answer).contains("receipt-code").doesNotContain("Set-Cookie");
        Matcher number = Pattern.compile("CMP-\\d{6}-\\d{4}-\\d{6}").matcher(answer);
        assertThat(number.find()).isTrue();

        assertThat(holding(number.group()))
                .as("what may be kept is found, so the search works")
                .isNotEmpty();
        for (String mark : List.of(ADDRESS, BROWSER, "紫檀木鹦鹉", "Qw8Lm")) {
            assertThat(holding(mark)).as(mark).isEmpty();
        }
    }

    private static byte[] form(String ticket) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String[][] fields = {
            {"form", "form"},
            {"ticket", ticket},
            {"namedSystem", "某个没有登记的系统"},
            {"shownNumber", ""},
            {"wish", "REPORT"},
            {"category", "CMP-NOLABEL"},
            {"story", STORY},
            {"happenedOn", ""},
            {"who", "ANONYMOUS"},
            {"name", ""},
            {"contact", ""},
            {"website", ""},
            {"lodge", "lodge"},
            {"jakarta.faces.ViewState", "stateless"}
        };
        for (String[] field : fields) {
            part(body, "name=\"" + field[0] + "\"", field[1].getBytes(StandardCharsets.UTF_8), null);
        }
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", photo);
        part(body, "name=\"evidence\"; filename=\"Qw8Lm.png\"", photo.toByteArray(), "image/png");
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content, String type) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n"
                        + (type == null ? "" : "Content-Type: " + type + "\r\n") + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** From an address of its own, as a browser of its own; @return head and body. */
    private static String talk(String request, byte[] body, String type) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(ADDRESS), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", PORTAL.getPort()));
            socket.setSoTimeout(60_000);
            String head = request + "Host: localhost:" + PORTAL.getPort() + "\r\nUser-Agent: " + BROWSER
                    + "\r\nSec-Fetch-Site: same-origin\r\nAccept-Language: zh\r\nContent-Type: " + type
                    + "\r\nContent-Length: " + body.length + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The files of the installation that hold the mark, in UTF-8 or UTF-16. */
    private static List<String> holding(String mark) throws IOException {
        List<byte[]> spellings = new ArrayList<>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            spellings.add(mark.getBytes(charset));
        }
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(DATA)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> spellings.stream().anyMatch(spelling -> holds(file, spelling)))
                    .forEach(file -> found.add(DATA.relativize(file).toString()));
        }
        return found;
    }

    private static boolean holds(Path file, byte[] mark) {
        byte[] window = new byte[CHUNK + mark.length];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.readNBytes(window, kept, CHUNK); read > 0; read = in.readNBytes(window, kept, CHUNK)) {
                int length = kept + read;
                if (contains(window, length, mark)) {
                    return true;
                }
                kept = Math.min(mark.length - 1, length);
                System.arraycopy(window, length - kept, window, 0, kept);
            }
            return false;
        } catch (java.nio.file.NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(byte[] window, int length, byte[] mark) {
        for (int at = 0; at <= length - mark.length; at++) {
            int same = 0;
            while (same < mark.length && window[at + same] == mark[same]) {
                same++;
            }
            if (same == mark.length) {
                return true;
            }
        }
        return false;
    }
}
