package org.openbeian.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.openbeian.access.Appointed;
import org.openbeian.access.AppointmentService;
import org.openbeian.access.NewMember;
import org.openbeian.access.Role;

/** Proposes somebody as a member, new or known. */
@Named
@ViewScoped
public class NewMemberPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AppointmentService service;

    private transient NewMember member = new NewMember();

    public String appoint() {
        Appointed done = service.appoint(getMember());
        return "/desk/members/member?faces-redirect=true&done=" + (done.invited() ? "invited" : "appointed") + "&id="
                + done.membershipId();
    }

    public NewMember getMember() {
        if (member == null) {
            member = new NewMember();
        }
        return member;
    }

    public List<String> getRoles() {
        return Arrays.stream(Role.values()).map(Role::name).toList();
    }
}
