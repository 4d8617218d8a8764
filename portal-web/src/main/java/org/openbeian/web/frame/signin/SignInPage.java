package org.openbeian.web.frame.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.access.MembershipChoice;
import org.openbeian.access.SignIn;
import org.openbeian.access.SignInService;
import org.openbeian.access.SignedIn;
import org.openbeian.common.BusinessException;
import org.openbeian.web.frame.request.AuthorityUrls;

/** Signing in: who, and if there is more than one, in which membership at this authority. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    SignIn door;

    @Inject
    SignInLimits limits;

    @Inject
    SignInService service;

    @Inject
    HttpServletRequest request;

    @Inject
    SignInSession session;

    @Inject
    AuthorityUrls here;

    private String username;
    private String password;
    private String to;
    private String choice;
    private List<MembershipChoice> invitations;

    /** @return where to go on: the page that was wanted, the workspace, the desk, or the choice of a membership */
    public String signIn() {
        return begin(limits.attempt(request, username, () -> door.signIn(username, password)));
    }

    private String begin(SignedIn person) {
        List<Member> members = here(person.getMemberships()).stream()
                .map(membership -> member(person, membership))
                .toList();
        if (members.isEmpty() && here(person.getInvitations()).isEmpty()) {
            throw new BusinessException("sign_in.wrong");
        }
        session.start(person, members);
        return members.size() == 1 && person.getInvitations().isEmpty()
                ? session.take(members.get(0).membershipId(), to)
                : session.toChoice(to);
    }

    private List<MembershipChoice> here(List<MembershipChoice> memberships) {
        return memberships.stream()
                .filter(membership ->
                        membership.getAuthorityCode().equals(here.getAuthority().getCode()))
                .toList();
    }

    /** Takes one of several memberships. */
    public String choose() {
        return session.take(choice, to);
    }

    /** Takes the invitation whose button was pressed; then there may be another membership to choose. */
    public String accept() {
        service.accept(request.getParameter("accept"));
        return again();
    }

    public String turnDown() {
        service.decline(request.getParameter("turnDown"));
        return again();
    }

    private String again() {
        SignedIn person = service.again();
        session.start(
                person,
                here(person.getMemberships()).stream()
                        .map(membership -> member(person, membership))
                        .toList());
        return session.toChoice(to);
    }

    public List<Member> getChoices() {
        return session.choices();
    }

    /** What the person was invited to, here and elsewhere; empty before the password. */
    public List<MembershipChoice> getInvitations() {
        if (invitations == null) {
            invitations = session.isProven() ? service.again().getInvitations() : List.of();
        }
        return invitations;
    }

    /** Whether it can be answered on this authority's pages. */
    public boolean isFromHere(MembershipChoice invitation) {
        return invitation.getAuthorityCode().equals(here.getAuthority().getCode());
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
                membership.getRoles(),
                membership.getStamp());
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
