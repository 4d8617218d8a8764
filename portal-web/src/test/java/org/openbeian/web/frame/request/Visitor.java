package org.openbeian.web.frame.request;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.Collections;
import org.openbeian.tenancy.Authority;

/** Somebody who asks an authority for something, from an address. */
public final class Visitor {

    private Visitor() {}

    public static HttpServletRequest from(String address) {
        return from(address, "GET", "/somewhere", null);
    }

    /** @param given the value of every parameter */
    public static HttpServletRequest from(String address, String method, String path, String given) {
        AuthorityRequest here = new AuthorityRequest(authority(), path);
        return (HttpServletRequest) Proxy.newProxyInstance(
                Visitor.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, args) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getParameter" -> given;
                    case "getAttribute" -> here;
                    case "getRemoteAddr" -> address;
                    case "getHeaders" -> Collections.emptyEnumeration();
                    default -> null;
                });
    }

    private static Authority authority() {
        try {
            Constructor<Authority> made = Authority.class.getDeclaredConstructor();
            made.setAccessible(true);
            Authority authority = made.newInstance();
            Field id = Authority.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(authority, 1);
            return authority;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
