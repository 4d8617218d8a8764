package org.openbeian.web.upkeep;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.upkeep.HeldWork;
import org.openbeian.upkeep.HeldWorkService;

/** What a member has claimed, beside the question whether the membership or a role shall end. */
@Named
@RequestScoped
public class HeldWorkPart {

    @Inject
    HeldWorkService service;

    @Inject
    HttpServletRequest request;

    private List<HeldWork> held;

    @PostConstruct
    void load() {
        held = service.of(request.getParameter("id"));
    }

    public List<HeldWork> getHeld() {
        return held;
    }
}
