package org.openbeian.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nobody fills the memory with one body, whether its length is said or not. */
class LargestBodyTest {

    private static final long FORM = BodyFilter.MOST;
    private static final long FORM_WITH_FILES = 96L * 1024 * 1024;

    private final List<Object> answered = new ArrayList<>();
    private long read;

    @Test
    void a_form_that_says_to_be_longer_than_the_longest_is_refused_unread() throws Exception {
        new BodyFilter().doFilter(said(FORM + 1, "application/json"), response(), passed());
        assertThat(answered).containsExactly(413);
        assertThat(read).isZero();
    }

    @Test
    void a_form_that_does_not_say_how_long_it_is_is_read_to_the_longest_and_refused() throws Exception {
        new BodyFilter().doFilter(unsaid(FORM * 2), response(), passed());
        assertThat(answered).containsExactly(413);
        assertThat(read).isBetween(FORM, FORM + 16384);
    }

    @Test
    void the_longest_form_is_passed_on() throws Exception {
        new BodyFilter().doFilter(said(FORM, "application/json"), response(), passed());
        new BodyFilter().doFilter(unsaid(FORM), response(), passed());
        assertThat(answered).containsExactly("passed", "passed");
    }

    /** Behind this the server names no field any more, and whatever asks for one fails. */
    @Test
    void the_fields_of_a_form_are_no_longer_than_what_the_server_takes_of_them() throws Exception {
        String type = "Application/x-www-form-urlencoded; charset=UTF-8";
        long most = 2L * 1024 * 1024;
        new BodyFilter().doFilter(said(most + 1, type), response(), passed());
        assertThat(answered).containsExactly(413);
        assertThat(read).isZero();
        answered.clear();
        new BodyFilter().doFilter(request(-1, type, most * 2, "chunked"), response(), passed());
        assertThat(answered).containsExactly(413);
        assertThat(read).isBetween(most, most + 16384);
        answered.clear();
        new BodyFilter().doFilter(said(most, type), response(), passed());
        assertThat(answered).containsExactly("passed");
    }

    @Test
    void a_form_with_files_that_says_to_be_larger_than_the_largest_is_refused_unread() throws Exception {
        String type = "multipart/form-data; boundary=x";
        new UploadFilter().doFilter(said(FORM_WITH_FILES + 1, type), response(), passed());
        assertThat(answered).containsExactly(413);
        assertThat(read).isZero();
        new UploadFilter().doFilter(said(FORM_WITH_FILES, type), response(), passed());
        assertThat(read).as("the largest is looked at").isPositive();
    }

    @Test
    void a_form_with_files_is_read_on_the_pages_that_have_a_field_for_them() throws Exception {
        page = "/beihai/desk";
        new UploadFilter().doFilter(said(10, "multipart/form-data; boundary=x"), response(), passed());
        assertThat(answered).containsExactly(400);
        assertThat(read).isZero();
    }

    private String page = "/beihai/complain";

    private HttpServletRequest said(long length, String type) {
        return request(length, type, length, null);
    }

    private HttpServletRequest unsaid(long length) {
        return request(-1, "application/json", length, "chunked");
    }

    private HttpServletRequest request(long said, String type, long length, String encoding) {
        ServletInputStream body = new Zeros(length);
        return standIn(HttpServletRequest.class, (it, method, args) -> switch (method.getName()) {
            case "getContentLengthLong" -> said;
            case "getContentType" -> type;
            case "getHeader" -> args[0].equals("Transfer-Encoding") ? encoding : null;
            case "getHeaders" -> Collections.emptyEnumeration();
            case "getProtocol" -> "HTTP/1.1";
            case "getMethod" -> "POST";
            case "getServletPath" -> page;
            case "getRemoteAddr" -> "192.0.2.1";
            case "getParameterMap" -> Map.of();
            case "getInputStream" -> body;
            default -> null;
        });
    }

    private HttpServletResponse response() {
        return standIn(HttpServletResponse.class, (it, method, args) -> {
            if (method.getName().equals("sendError")) {
                answered.add(args[0]);
            }
            return null;
        });
    }

    private FilterChain passed() {
        return (request, response) -> answered.add("passed");
    }

    private static <T> T standIn(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** So many bytes, all there. */
    private final class Zeros extends ServletInputStream {

        private long left;

        private Zeros(long length) {
            this.left = length;
        }

        @Override
        public int available() {
            return (int) Math.min(left, Integer.MAX_VALUE);
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : 0;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (left == 0) {
                return -1;
            }
            int some = (int) Math.min(left, most);
            left -= some;
            read += some;
            return some;
        }

        @Override
        public boolean isFinished() {
            return left == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
