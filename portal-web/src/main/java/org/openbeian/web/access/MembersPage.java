package org.openbeian.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbeian.access.ActivationService;
import org.openbeian.access.GrantRow;
import org.openbeian.access.HandoverRow;
import org.openbeian.access.MemberRow;
import org.openbeian.access.MemberService;
import org.openbeian.access.Role;
import org.openbeian.access.RoleConsentService;
import org.openbeian.access.Standing;

/** The members of the authority, and the roles that wait for a second administrator. */
@Named
@RequestScoped
public class MembersPage {

    @Inject
    MemberService service;

    @Inject
    RoleConsentService consents;

    @Inject
    ActivationService activations;

    @Inject
    HttpServletRequest request;

    private String text;
    private Role role;
    private Standing standing;
    private List<MemberRow> rows;
    private List<GrantRow> waiting;
    private List<HandoverRow> handovers;

    @PostConstruct
    void load() {
        text = request.getParameter("q");
        role = one(Role.values(), request.getParameter("role"));
        standing = one(Standing.values(), request.getParameter("standing"));
        rows = service.list(text, role, standing, request.getParameter("after"));
        waiting = service.waiting();
        handovers = activations.waiting();
    }

    /** Before anything is drawn, so that what may not be seen becomes an error page. */
    public void open() {
        // reading happened when this object was made
    }

    /** To the proposal whose button was pressed, whatever stands in its place in the list by now. */
    public String agree() {
        String grant = request.getParameter("agree");
        String member = consents.decide(grant, true, request.getParameter("mail-" + grant));
        return "/desk/members/member?faces-redirect=true&done=agreed&id=" + member;
    }

    public String decline() {
        consents.decide(request.getParameter("decline"), false, null);
        return "/desk/members/list?faces-redirect=true&done=declined";
    }

    /** Path of the next page; null on the last one. */
    public String getNext() {
        return rows.size() < MemberService.PAGE
                ? null
                : "/desk/members/list?after=" + coded(rows.get(rows.size() - 1).username())
                        + (getText().isEmpty() ? "" : "&q=" + coded(getText()))
                        + (role == null ? "" : "&role=" + role.name())
                        + (standing == null ? "" : "&standing=" + standing.name());
    }

    /** Null for none of them, which narrows nothing. */
    static <E extends Enum<E>> E one(E[] all, String name) {
        return Arrays.stream(all)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** How a member of the list stands, in the last part of its key. */
    public String standing(MemberRow member) {
        return standing(member, ids(waiting));
    }

    /**
     * Nobody can accept what a second administrator has not agreed to, so until then that is what is waited for.
     *
     * @param waiting ids of the memberships for which a role waits for a second administrator
     */
    static String standing(MemberRow member, Set<String> waiting) {
        boolean awaited =
                member.standing() == Standing.INVITED && member.roles().isEmpty() && waiting.contains(member.id());
        return awaited ? "AWAITED" : member.standing().name();
    }

    static Set<String> ids(List<GrantRow> waiting) {
        return waiting.stream().map(GrantRow::getMembershipId).collect(Collectors.toSet());
    }

    public List<MemberRow> getRows() {
        return rows;
    }

    public List<GrantRow> getWaiting() {
        return waiting;
    }

    /** Codes that wait for a second administrator. */
    public List<HandoverRow> getHandovers() {
        return handovers;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    /** The role that is looked for; null for any. A page that compared it with what was sent would fail on what is none. */
    public Role getRole() {
        return role;
    }

    /** How those who are looked for stand; null for any. */
    public Standing getStanding() {
        return standing;
    }

    public String getText() {
        return text == null ? "" : text;
    }
}
