package org.openbeian.web.bulletin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.bulletin.Bulletin;
import org.openbeian.bulletin.BulletinService;

/** All notices of the authority, the newest first. */
@Named
@RequestScoped
public class NoticesPage {

    @Inject
    BulletinService service;

    private String after;
    private List<Bulletin> rows = List.of();

    public void load() {
        rows = service.history(after);
    }

    public List<Bulletin> getRows() {
        return rows;
    }

    /** Path of the next page; null on the last one. */
    public String getNext() {
        return rows.size() < BulletinService.PAGE
                ? null
                : "/notices?after=" + rows.get(rows.size() - 1).getNumber();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
