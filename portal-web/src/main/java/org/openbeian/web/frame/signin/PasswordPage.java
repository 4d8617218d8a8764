package org.openbeian.web.frame.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.openbeian.access.SignIn;

/** Another password, by the old one. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    SignIn door;

    @Inject
    SignInLimits limits;

    @Inject
    HttpServletRequest request;

    private String username;
    private String password;
    private String newPassword;

    public String change() {
        limits.attempt(request, username, () -> {
            door.changePassword(username, password, newPassword);
            return username;
        });
        return "/public/sign-in?faces-redirect=true&done=password";
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    /** Never written back into the page. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Never written back into the page. */
    public String getNewPassword() {
        return "";
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
