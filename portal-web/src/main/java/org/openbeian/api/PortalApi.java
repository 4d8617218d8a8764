package org.openbeian.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/**
 * Where machines talk to the portal. Every resource stands under {@code /api/v1/{authority}}; what each takes and gives
 * is described in {@code META-INF/openapi.yaml}, which a test holds against the resources.
 */
@ApplicationPath("/api")
public class PortalApi extends Application {

    /** What every resource's path begins with. */
    public static final String V1 = "/v1/{authority}";

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
