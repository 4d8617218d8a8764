package org.openbeian.web.frame.request;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.ServletRequest;
import org.primefaces.context.PrimeFacesContext;

/**
 * Leaves the context of PrimeFaces to the pages with widgets. It gives each script a nonce, keeps that in the view and
 * asks every form that comes back for it; a page without widgets has no use for any of this, and public pages have no
 * view to keep it in.
 */
public class PortalFacesContextFactory extends FacesContextFactory {

    public PortalFacesContextFactory(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        FacesContext faces = getWrapped().getFacesContext(context, request, response, lifecycle);
        if (faces instanceof PrimeFacesContext prime
                && request instanceof ServletRequest asked
                && !AuthorityRequest.hasWidgets(asked)) {
            PrimeFacesContext.getCspState(faces).setInitialized(true);
            return new WithoutWidgets(prime.getWrapped());
        }
        return faces;
    }

    private static final class WithoutWidgets extends FacesContextWrapper {

        WithoutWidgets(FacesContext wrapped) {
            super(wrapped);
            setCurrentInstance(this);
        }
    }
}
