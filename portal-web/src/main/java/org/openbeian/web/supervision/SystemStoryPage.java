package org.openbeian.web.supervision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.supervision.StoryService;
import org.openbeian.supervision.SystemStory;

/** One AI system, one story. What may be done about it is in {@link SupervisionForm}. */
@Named
@RequestScoped
public class SystemStoryPage {

    @Inject
    StoryService service;

    @Inject
    HttpServletRequest request;

    private SystemStory story;

    @PostConstruct
    void load() {
        story = service.story(request.getParameter("id"));
    }

    /** Before anything is drawn, so that what may not be seen becomes an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public SystemStory getStory() {
        return story;
    }

    public String getId() {
        return story.getFilingId();
    }

    public List<String> getProposable() {
        return story.getProposable().stream().map(Enum::name).toList();
    }
}
