package org.openbeian.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.access.MembershipChoice;
import org.openbeian.access.SignInService;
import org.openbeian.access.SignedIn;
import org.openbeian.common.BusinessException;
import org.openbeian.web.request.Here;

/** Signing in: who, and if there is more than one, in which membership at this authority. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    SignInService service;

    @Inject
    SignInSession session;

    @Inject
    Here here;

    private String username;
    private String password;
    private String to;
    private String choice;

    /** @return where to go on: the page that was wanted, the workspace, the desk, or the choice of a membership */
    public String signIn() {
        SignedIn person = service.signIn(username, password);
        List<Member> members = person.getMemberships().stream()
                .filter(membership ->
                        membership.getAuthorityCode().equals(here.getAuthority().getCode()))
                .map(membership -> member(person, membership))
                .toList();
        if (members.isEmpty()) {
            throw new BusinessException("sign_in.not_here", here.getName());
        }
        session.start(members);
        return members.size() > 1
                ? session.toChoice(to)
                : session.take(members.get(0).getMembershipId(), to);
    }

    /** Takes one of several memberships. */
    public String choose() {
        return session.take(choice, to);
    }

    public List<Member> getChoices() {
        return session.choices();
    }

    private static Member member(SignedIn person, MembershipChoice membership) {
        return new Member(
                membership.getMembershipId(),
                membership.getAuthorityCode(),
                person.getNameZh(),
                person.getNameEn(),
                membership.getOrganisationNameZh(),
                membership.getOrganisationNameEn(),
                person.getUsername(),
                membership.getRoles());
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

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
