package org.openbeian.web.frame.request;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;

/** Puts the version of our resources into their addresses; libraries have theirs there already. */
public class VersionedResources extends ResourceHandlerWrapper {

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return versioned(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String type) {
        return versioned(super.createResource(name, library, type));
    }

    private static Resource versioned(Resource resource) {
        return resource == null || resource.getLibraryName() != null || resource instanceof Versioned
                ? resource
                : new Versioned(resource);
    }

    private static final class Versioned extends ResourceWrapper {

        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            ServletContext context = (ServletContext)
                    FacesContext.getCurrentInstance().getExternalContext().getContext();
            String path = super.getRequestPath();
            String version = Versions.of(context, getResourceName());
            return version.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + "v=" + version;
        }
    }
}
