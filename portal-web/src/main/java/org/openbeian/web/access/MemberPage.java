package org.openbeian.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.access.ActivationService;
import org.openbeian.access.AppointmentService;
import org.openbeian.access.GrantRow;
import org.openbeian.access.Handover;
import org.openbeian.access.MemberAddressService;
import org.openbeian.access.MemberEndService;
import org.openbeian.access.MemberRow;
import org.openbeian.access.MemberService;
import org.openbeian.access.NewMember;
import org.openbeian.access.Role;

/** One member: roles given and taken, a new first password, the end. */
@Named
@RequestScoped
public class MemberPage {

    @Inject
    MemberService service;

    @Inject
    AppointmentService appointments;

    @Inject
    MemberEndService ends;

    @Inject
    MemberAddressService addresses;

    @Inject
    ActivationService activations;

    @Inject
    HttpServletRequest request;

    private MemberRow member;
    private String role;
    private String mail;
    private Handover door;
    private boolean atOdds;
    private List<String> choices;
    private List<GrantRow> waiting;

    @PostConstruct
    void load() {
        member = service.member(request.getParameter("id"));
        mail = member.mail();
        door = activations.of(member.id());
        atOdds = service.isAtOdds(member.id());
        choices = service.choices(member.id()).stream().map(Role::name).toList();
        waiting = service.waitingFor(member.id());
    }

    /** Before anything is drawn, so that what may not be seen becomes an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public String grant() {
        appointments.grant(member.id(), NewMember.role(role));
        return back("granted");
    }

    public String withdraw(String taken) {
        ends.withdraw(member.id(), NewMember.role(taken));
        return back("role_withdrawn");
    }

    public String reach() {
        addresses.reachedAt(member.id(), mail);
        return back("member_reached");
    }

    public String end() {
        ends.end(member.id());
        return back("member_ended");
    }

    public String sendLink() {
        activations.sendLink(member.id(), request.getParameter("shownMail"));
        return back("link_sent");
    }

    public String handOver() {
        activations.handOver(member.id());
        return back("handover_proposed");
    }

    public String agree() {
        activations.agree(member.id(), request.getParameter("shownHandover"));
        return back("handover_agreed");
    }

    private String back(String done) {
        return "/desk/members/member?faces-redirect=true&done=" + done + "&id=" + member.id();
    }

    public String getStanding() {
        return MembersPage.standing(member, MembersPage.ids(waiting));
    }

    public MemberRow getMember() {
        return member;
    }

    /** Roles that can be proposed. */
    public List<String> getChoices() {
        return choices;
    }

    /** Roles that were proposed and wait for a second administrator. */
    public List<GrantRow> getWaiting() {
        return waiting;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    /** Whether one of the person's roles is to be taken away, because they do not go together. */
    public boolean isAtOdds() {
        return atOdds;
    }

    /** How it stands with the member's password. */
    public Handover getDoor() {
        return door;
    }

    /** Which act is to be confirmed before it is done: a role to be taken away, {@code end}, {@code link}, {@code hand}; or empty. */
    public String getAsked() {
        String asked = request.getParameter("ask");
        boolean known = asked != null
                && (List.of("end", "link", "hand").contains(asked)
                        || member.roles().stream().anyMatch(role -> role.name().equals(asked)));
        return known ? asked : "";
    }
}
