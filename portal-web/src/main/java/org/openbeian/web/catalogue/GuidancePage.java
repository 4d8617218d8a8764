package org.openbeian.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.catalogue.Catalogue;
import org.openbeian.catalogue.CatalogueService;

/** What must be filed, and what the framework asks of whom. */
@Named
@RequestScoped
public class GuidancePage {

    @Inject
    CatalogueService service;

    private Catalogue catalogue;
    private List<AudienceGuide> audiences;

    @PostConstruct
    void load() {
        catalogue = service.current();
        audiences = AudienceGuide.allOf(catalogue);
    }

    public List<Duty> getDuties() {
        return Duty.ALL;
    }

    public List<AudienceGuide> getAudiences() {
        return audiences;
    }

    /** How many guidelines there are for all of them. */
    public int getCount() {
        return catalogue.getGuidelines().size();
    }

    /** Of the framework. */
    public String getVersion() {
        return catalogue.getVersion();
    }
}
