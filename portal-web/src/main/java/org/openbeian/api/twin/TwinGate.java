package org.openbeian.api.twin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.openbeian.common.NotFound;

/** Of the interface only the data of public pages has a second address. */
@Provider
public class TwinGate implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Context
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        TwinAddress address = TwinAddress.of(request);
        if (address == null) {
            return;
        }
        Twin twin = resource.getResourceMethod().getAnnotation(Twin.class);
        if (twin == null || (address.packed() && !twin.packed())) {
            throw new NotFound();
        }
    }
}
