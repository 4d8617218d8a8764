package org.openbeian.web.frame.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.openbeian.access.SignIn;

/** A first or another password, by a link or by the two codes that two administrators have handed over. */
@Named
@RequestScoped
public class ActivatePage {

    @Inject
    SignIn door;

    @Inject
    SignInLimits limits;

    @Inject
    HttpServletRequest request;

    private String code;
    private String second;
    private String newPassword;

    /** Before the form is read, because what there is to read depends on it. */
    @PostConstruct
    void begin() {
        code = request.getParameter("code");
    }

    public String activate() {
        limits.attemptCode(request, () -> door.activate(code, second, newPassword));
        return "/public/sign-in?faces-redirect=true&done=first_password";
    }

    /** Of the link, or the first of two that were handed over. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Whether the page was opened by a link, so that there is nothing to type but the password. */
    public boolean isByLink() {
        return code != null && code.length() > 30;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    /** Never written back into the page. */
    public String getNewPassword() {
        return "";
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
