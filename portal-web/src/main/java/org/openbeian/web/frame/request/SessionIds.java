package org.openbeian.web.frame.request;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The server makes the number of a session from the time, its address and 64 random bits. Ours are 256 random bits and
 * nothing else. There is no setting for it that would find a class of ours, so the server's own object is handed another
 * source; where that is not possible the portal does not start, rather than with numbers that can be guessed.
 */
@WebListener
public class SessionIds implements ServletContextListener {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        areOursIn(start.getServletContext());
    }

    static String next() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** @throws IllegalStateException when this is another server than the one that we know */
    private static void areOursIn(ServletContext application) {
        try {
            Object container = application;
            // a facade, the context behind it, and the container's own behind that
            while (find(container.getClass(), "getManager") == null) {
                container = behind(container);
            }
            Object manager = find(container.getClass(), "getManager").invoke(container);
            Class<?> source = Class.forName(
                    "com.sun.enterprise.util.uuid.UuidGenerator",
                    true,
                    manager.getClass().getClassLoader());
            Object ours = Proxy.newProxyInstance(
                    source.getClassLoader(),
                    new Class<?>[] {source},
                    (proxy, method, args) -> switch (method.getName()) {
                        case "generateUuid" -> next();
                        case "hashCode" -> System.identityHashCode(proxy);
                        case "equals" -> proxy == args[0];
                        default -> "session ids of 256 random bits";
                    });
            Method setter = manager.getClass().getMethod("setUuidGenerator", source);
            setter.invoke(manager, ours);
        } catch (ReflectiveOperationException unknown) {
            throw new IllegalStateException(
                    "the server's session ids cannot be replaced; is it another version?", unknown);
        }
    }

    private static Method find(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException none) {
            return null;
        }
    }

    private static Object behind(Object facade) throws ReflectiveOperationException {
        for (Class<?> type = facade.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals("context")) {
                    field.setAccessible(true);
                    return field.get(facade);
                }
            }
        }
        throw new NoSuchFieldException("context of " + facade.getClass());
    }
}
