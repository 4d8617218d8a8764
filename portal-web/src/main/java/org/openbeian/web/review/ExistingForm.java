package org.openbeian.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.registration.ExistingFiling;
import org.openbeian.review.ExistingFilingService;

/** The numbers of other authorities in a case, to be looked up there. */
@Named
@RequestScoped
public class ExistingForm {

    @Inject
    HttpServletRequest request;

    @Inject
    ExistingFilingService service;

    @Inject
    CasePage page;

    private List<ExistingFiling> numbers;

    @PostConstruct
    void load() {
        numbers = service.of(page.getId());
    }

    public String found() {
        service.lookedUp(page.getId(), request.getParameter("existingFound"), true);
        return back();
    }

    public String notFound() {
        service.lookedUp(page.getId(), request.getParameter("existingNotFound"), false);
        return back();
    }

    private String back() {
        return CaseLinks.to(page.getId()) + "&done=existing_looked_up";
    }

    public List<ExistingFiling> getNumbers() {
        return numbers;
    }
}
