package org.openbeian.web.frame.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.access.Permission;
import org.openbeian.access.Role;
import org.openbeian.web.frame.text.Language;

/** {@code #{me}}: the signed-in member, for the head of the page. What a member may do is asked of the services. */
@Named
@RequestScoped
public class Me {

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    public boolean isSignedIn() {
        return Member.of(request).isPresent();
    }

    public boolean isStaff() {
        return Member.of(request).map(Member::isStaff).orElse(false);
    }

    public String getName() {
        return Member.of(request)
                .map(member -> language.of(member.nameZh(), member.nameEn()))
                .orElse("");
    }

    /** Empty for staff. */
    public String getOrganisation() {
        return Member.of(request)
                .filter(member -> !member.isStaff())
                .map(member -> language.of(member.organisationZh(), member.organisationEn()))
                .orElse("");
    }

    /** The roles in words. */
    public String getRoleNames() {
        return names(getRoles());
    }

    private String names(List<String> roles) {
        return String.join(
                language.text("list.separator"),
                roles.stream().map(role -> language.text("role." + role)).toList());
    }

    /** One of several memberships, to choose from. */
    public String label(Member member) {
        String whose = member.isStaff()
                ? language.text("choose.staff")
                : language.of(member.organisationZh(), member.organisationEn());
        return language.text("choose.label", whose, names(member.roles()));
    }

    /**
     * Whether the menu should offer what takes this permission. A courtesy to the reader, from what was true at sign-in;
     * whether it is allowed is decided by the service.
     */
    public boolean offers(String permission) {
        return getRoles().stream()
                .anyMatch(role -> Role.valueOf(role).permissions().contains(Permission.valueOf(permission)));
    }

    public List<String> getRoles() {
        return Member.of(request).map(Member::roles).orElse(List.of());
    }
}
