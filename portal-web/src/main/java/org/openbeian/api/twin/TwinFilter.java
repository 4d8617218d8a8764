package org.openbeian.api.twin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Leads the address of a twin to the interface, which is the only place where public data is put together. */
public class TwinFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<TwinAddress> twin = TwinAddress.read(path);
        if (twin.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        twin.get().keepIn(request);
        request.getRequestDispatcher(twin.get().resource()).forward(request, response);
    }
}
