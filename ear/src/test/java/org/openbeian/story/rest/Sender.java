package org.openbeian.story.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who sends forms from an address of their own, with whatever bytes they like; keeps cookies as a browser does. */
final class Sender {

    private static final URI PORTAL = URI.create(System.getProperty("openbeian.test.url"));
    private static final String BOUNDARY = "----story7f3a";

    private final String address;
    private final String language;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String claimed;
    private String browser;

    private Sender(String address, String language) {
        this.address = address;
        this.language = language;
    }

    /** From a loopback address that nobody else has. */
    static Sender anyone(String language) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new Sender(
                "127." + random.nextInt(1, 255) + "." + random.nextInt(1, 255) + "." + random.nextInt(2, 255),
                language);
    }

    /** From that address, with a browser that calls itself so. */
    static Sender at(String address, String browser, String language) {
        Sender sender = new Sender(address, language);
        sender.browser = browser;
        return sender;
    }

    /** Says from now on that it only passes on what somebody at that address sends. */
    Sender claiming(String forwardedFor) {
        claimed = forwardedFor;
        return this;
    }

    /** Head and body of an answer. */
    record Answer(int status, String head, String body) {

        /** What the page says is wrong with that field; empty when nothing is. */
        String wrong(String field) {
            Matcher said = Pattern.compile("id=\"" + field + "-error\">(?:<span[^>]*>[^<]*</span>)?([^<]*)")
                    .matcher(body);
            return said.find() ? said.group(1) : "";
        }

        /** A value that stands in the page. */
        String found(String pattern) {
            Matcher found = Pattern.compile(pattern).matcher(body);
            return found.find() ? found.group(1) : "";
        }

        @Override
        public String toString() {
            return status + " " + body.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
        }
    }

    /** What a browser would send of them. */
    String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    Answer get(String path) {
        return send("GET " + path, new byte[0], null);
    }

    /** A form with files; a value may be text or bytes, a file is an {@link Upload}. */
    Answer post(String path, Map<String, ?> fields, Upload... files) {
        return send("POST " + path, multipart(fields, files), "multipart/form-data; boundary=" + BOUNDARY);
    }

    /** A form without files. */
    Answer postPlain(String path, Map<String, ?> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8)));
        return send(
                "POST " + path,
                body.toString().getBytes(StandardCharsets.US_ASCII),
                "application/x-www-form-urlencoded");
    }

    /** A file with a name and a type that may both be lies. */
    record Upload(String field, String name, String type, byte[] content) {}

    static byte[] multipart(Map<String, ?> fields, Upload... files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(
                body,
                "name=\"" + name + "\"",
                null,
                value instanceof byte[] raw ? raw : value.toString().getBytes(StandardCharsets.UTF_8)));
        for (Upload file : files) {
            part(body, "name=\"" + file.field + "\"; filename=\"" + file.name + "\"", file.type, file.content);
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String disposition, String type, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n"
                        + (type == null ? "" : "Content-Type: " + type + "\r\n") + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** Any bytes of any type. */
    Answer send(String request, byte[] body, String type) {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head(request, body.length, type));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a form and does not go on. */
    Socket stall(String path) {
        try {
            Socket socket = connect();
            socket.getOutputStream()
                    .write(head("POST " + path, 1_000_000, "multipart/form-data; boundary=" + BOUNDARY));
            socket.getOutputStream().write(("--" + BOUNDARY + "\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", PORTAL.getPort()));
        socket.setSoTimeout(60_000);
        return socket;
    }

    private byte[] head(String request, int length, String type) {
        List<String> lines = new ArrayList<>();
        lines.add(request + " HTTP/1.1");
        lines.add("Host: localhost:" + PORTAL.getPort());
        lines.add("Sec-Fetch-Site: same-origin");
        lines.add("Accept-Language: " + language);
        lines.add("Content-Length: " + length);
        lines.add("Connection: close");
        if (type != null) {
            lines.add("Content-Type: " + type);
        }
        if (browser != null) {
            lines.add("User-Agent: " + browser);
        }
        if (claimed != null) {
            lines.add("X-Forwarded-For: " + claimed);
        }
        cookies.forEach((name, value) -> lines.add("Cookie: " + name + "=" + value));
        return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private Answer read(Socket socket) throws IOException {
        byte[] raw = socket.getInputStream().readAllBytes();
        String whole = new String(raw, StandardCharsets.UTF_8);
        int end = whole.indexOf("\r\n\r\n");
        String head = end < 0 ? whole : whole.substring(0, end);
        Matcher cookie = Pattern.compile("(?i)Set-Cookie: ([^=]+)=([^;\r\n]*)").matcher(head);
        while (cookie.find()) {
            cookies.put(cookie.group(1), cookie.group(2));
        }
        Matcher status = Pattern.compile("^HTTP/1.1 (\\d{3})").matcher(head);
        return new Answer(
                status.find() ? Integer.parseInt(status.group(1)) : 0,
                head,
                end < 0 ? "" : dechunked(head, whole.substring(end + 4)));
    }

    private static String dechunked(String head, String body) {
        return head.toLowerCase(java.util.Locale.ROOT).contains("transfer-encoding: chunked")
                ? body.replaceAll("(?m)^[0-9a-fA-F]{1,6}\r\n", "").replace("\r\n", "")
                : body;
    }
}
