package org.openbeian.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.openbeian.access.Appointed;
import org.openbeian.access.MemberService;
import org.openbeian.access.NewMember;
import org.openbeian.access.Role;

/** Makes somebody a member; shows the first password once, in the answer itself. */
@Named
@ViewScoped
public class NewMemberPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MemberService service;

    private transient NewMember member = new NewMember();
    private transient Appointed appointed;

    public String appoint() {
        Appointed done = service.appoint(getMember());
        if (done.getFirstPassword() == null) {
            return "/desk/members/member?faces-redirect=true&done=appointed&id=" + done.getMembershipId();
        }
        appointed = done;
        return null;
    }

    public NewMember getMember() {
        if (member == null) {
            member = new NewMember();
        }
        return member;
    }

    /** Null until somebody new was appointed. */
    public Appointed getAppointed() {
        return appointed;
    }

    public List<String> getRoles() {
        return Arrays.stream(Role.values()).map(Role::name).toList();
    }
}
