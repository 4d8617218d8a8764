package org.openbeian.api.twin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** A twin's address says what is wanted; what the browser would rather have does not count. */
@Provider
@PreMatching
public class TwinShape implements ContainerRequestFilter {

    @Context
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        TwinAddress twin = TwinAddress.of(request);
        if (twin != null) {
            context.getHeaders().putSingle(HttpHeaders.ACCEPT, twin.shape().type());
        }
    }
}
