package org.openbeian.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    private String text;
    private String after;
    private List<MemberRow> rows = List.of();
    private List<GrantRow> waiting = List.of();

    public void load() {
        rows = service.list(text, after);
        waiting = service.waiting();
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

    public void setText(String text) {
        this.text = text;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
