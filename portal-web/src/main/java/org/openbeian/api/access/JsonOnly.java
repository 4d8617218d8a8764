package org.openbeian.api.access;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * What is sent says that it is JSON, and JSON is UTF-8. A body without a type would otherwise be taken for whatever the
 * resource likes, which is how a form of a foreign page could speak to us.
 */
@Provider
public class JsonOnly implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.POST)) {
            return;
        }
        MediaType type = request.getMediaType();
        String charset = type == null ? null : type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "UTF-8");
        if (charset == null || !charset.equalsIgnoreCase("UTF-8")) {
            throw new NotSupportedException();
        }
    }
}
