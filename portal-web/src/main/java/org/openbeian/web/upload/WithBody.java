package org.openbeian.web.upload;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A request whose body has come in whole; of a form, the fields are parameters, behind those of the address. */
final class WithBody extends HttpServletRequestWrapper {

    /** Fields of a form; no page of ours has as many. */
    private static final int MOST = 5000;

    private final byte[] body;
    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    WithBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
        Map<String, List<String>> all = new LinkedHashMap<>();
        // never asked of the container: it would look for the body that is read already, and whoever offers an upgrade
        // of
        // the connection makes it wait for ever
        String query = request.getQueryString();
        fields(query == null ? "" : query).forEach((name, values) -> all.put(name, new ArrayList<>(values)));
        if (isForm(request)) {
            Map<String, List<String>> typed = fields(new String(body, StandardCharsets.ISO_8859_1));
            typed.forEach((name, values) ->
                    all.computeIfAbsent(name, none -> new ArrayList<>()).addAll(values));
            // an error page is given the request as it came, of whose body nothing is left
            request.setAttribute(Uploads.WORDS, typed);
        }
        all.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
    }

    static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }

    /** What is not well encoded is taken as it stands; whether it is an answer is the field's question. */
    static Map<String, List<String>> fields(String form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String field : form.split("&", MOST + 1)) {
            if (fields.size() >= MOST) {
                break;
            }
            int equals = field.indexOf('=');
            if (!field.isEmpty() && equals != 0) {
                String name = decoded(equals < 0 ? field : field.substring(0, equals));
                String value = equals < 0 ? "" : decoded(field.substring(equals + 1));
                fields.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            // raw bytes are told by their value, and in UTF-8 as everything else
            String raw = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            return URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Bytes(body);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        String encoding = getCharacterEncoding();
        return new BufferedReader(new InputStreamReader(getInputStream(), encoding == null ? "UTF-8" : encoding));
    }

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Bytes(byte[] body) {
            bytes = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int at, int most) {
            return bytes.read(into, at, most);
        }

        @Override
        public int available() {
            return bytes.available();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("the body is here already");
        }
    }
}
