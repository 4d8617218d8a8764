package org.openbeian.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.complaint.ProviderQuestionService;
import org.openbeian.complaint.QuestionDetail;

/** What the authority asks the own organisation because of complaints. */
@Named
@RequestScoped
public class ProviderQuestionsPage {

    @Inject
    ProviderQuestionService service;

    private List<QuestionDetail> rows = List.of();

    public void open() {
        rows = service.mine();
    }

    public List<QuestionDetail> getRows() {
        return rows;
    }
}
