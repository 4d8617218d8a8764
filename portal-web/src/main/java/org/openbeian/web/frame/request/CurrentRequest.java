package org.openbeian.web.frame.request;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.Interceptor;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * The request that beans get injected: the one that the filters have passed on. The container's own would be the request
 * as it came in, and of a form whose body a filter has read it knows no field.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class CurrentRequest {

    private static final ThreadLocal<HttpServletRequest> HERE = new ThreadLocal<>();

    /** From here to the end of the request it is this one. */
    public static void is(HttpServletRequest request) {
        HERE.set(request);
    }

    @Produces
    @ApplicationScoped
    HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                CurrentRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, args) -> {
                    try {
                        return method.invoke(HERE.get(), args);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    /** Sets it before the first filter, and forgets it with the request. */
    @WebListener
    public static class Bounds implements ServletRequestListener {

        @Override
        public void requestInitialized(ServletRequestEvent event) {
            is((HttpServletRequest) event.getServletRequest());
        }

        @Override
        public void requestDestroyed(ServletRequestEvent event) {
            HERE.remove();
        }
    }
}
