package org.openbeian.web.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.openbeian.complaint.ProviderQuestionService;
import org.openbeian.complaint.QuestionDetail;

/** One question of the authority, and the answer to it. */
@Named
@RequestScoped
public class ProviderQuestionPage {

    @Inject
    ProviderQuestionService service;

    @Inject
    HttpServletRequest request;

    private QuestionDetail question;
    private String answer;

    @PostConstruct
    void load() {
        question = service.open(request.getParameter("id"));
    }

    /** Before anything is drawn, so that what is not ours becomes an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public String send() {
        service.answer(question.getId(), answer);
        return "/app/complaint/question?faces-redirect=true&id=" + question.getId() + "&done=answered";
    }

    public QuestionDetail getQuestion() {
        return question;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
