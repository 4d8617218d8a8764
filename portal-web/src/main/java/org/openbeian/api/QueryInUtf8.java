package org.openbeian.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What is typed into an address as it is, {@code ?q=云岫}, comes as the bytes of UTF-8. The server hands each of them on as
 * a character of its own, so that the interface would look for something else; here they become what a browser would have
 * sent, before anybody reads a parameter.
 */
@Provider
@PreMatching
public class QueryInUtf8 implements ContainerRequestFilter {

    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");
    private static final String UNSAFE = "\"<>\\^`{|}";

    @Context
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        String query = request.getQueryString();
        if (query == null || !NOT_ASCII.matcher(query).find()) {
            return;
        }
        String asked = context.getUriInfo().getRequestUri().toString();
        int end = asked.indexOf('?');
        context.setRequestUri(
                context.getUriInfo().getBaseUri(),
                URI.create((end < 0 ? asked : asked.substring(0, end)) + "?" + encoded(query)));
    }

    /** The same query in ASCII. What is escaped already stays as it is. */
    public static String encoded(String query) {
        StringBuilder out = new StringBuilder();
        byte[] bytes = bytes(query);
        for (int i = 0; i < bytes.length; i++) {
            char one = (char) (bytes[i] & 0xFF);
            boolean bare = one == '%' && !(isHex(bytes, i + 1) && isHex(bytes, i + 2));
            if (bare || one <= ' ' || one >= 0x7F || UNSAFE.indexOf(one) >= 0) {
                out.append(String.format("%%%02X", (int) one));
            } else {
                out.append(one);
            }
        }
        return out.toString();
    }

    /** As they came over the wire: bytes that were taken for characters, unless they have been read as UTF-8 already. */
    private static byte[] bytes(String query) {
        byte[] single = query.getBytes(StandardCharsets.ISO_8859_1);
        boolean wide = query.chars().anyMatch(one -> one > 0xFF);
        return !wide && isUtf8(single) ? single : query.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isHex(byte[] bytes, int at) {
        return at < bytes.length && Character.digit(bytes[at], 16) >= 0;
    }
}
