package org.openbeian.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openbeian.access.GrantRow;
import org.openbeian.access.MemberRow;
import org.openbeian.access.MemberService;

/** The members of the authority, and the roles that wait for a second administrator. */
@Named
@RequestScoped
public class MembersPage {

    @Inject
    MemberService service;

    @Inject
    HttpServletRequest request;

    private String text;
    private List<MemberRow> rows;
    private List<GrantRow> waiting;

    @PostConstruct
    void load() {
        text = request.getParameter("q");
        rows = service.list(text, request.getParameter("after"));
        waiting = service.waiting();
    }

    /** Before anything is drawn, so that what may not be seen becomes an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public String decide(String grant, boolean agree) {
        service.decide(grant, agree);
        return "/desk/members/list?faces-redirect=true&done=" + (agree ? "agreed" : "declined");
    }

    /** Path of the next page; null on the last one. */
    public String getNext() {
        return rows.size() < MemberService.PAGE
                ? null
                : "/desk/members/list?after=" + coded(rows.get(rows.size() - 1).getUsername())
                        + (getText().isEmpty() ? "" : "&q=" + coded(getText()));
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public List<MemberRow> getRows() {
        return rows;
    }

    public List<GrantRow> getWaiting() {
        return waiting;
    }

    public String getText() {
        return text == null ? "" : text;
    }
}
