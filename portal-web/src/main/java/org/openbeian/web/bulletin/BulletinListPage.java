package org.openbeian.web.bulletin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.bulletin.BulletinDeskService;
import org.openbeian.bulletin.BulletinRow;
import org.openbeian.web.frame.request.AuthorityUrls;

/** The notices of the authority for those who write them. */
@Named
@RequestScoped
public class BulletinListPage {

    @Inject
    BulletinDeskService service;

    @Inject
    CachedBulletins kept;

    @Inject
    AuthorityUrls here;

    @Inject
    HttpServletRequest request;

    private List<BulletinRow> rows;

    @PostConstruct
    void load() {
        rows = service.list(request.getParameter("after"));
    }

    /** Before anything is drawn, so that who has no right gets an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public String confirm() {
        service.confirm(request.getParameter("confirm"));
        return back("bulletin_published");
    }

    public String withdraw() {
        service.withdraw(request.getParameter("withdraw"));
        return back("bulletin_withdrawn");
    }

    private String back(String done) {
        kept.forget(here.getAuthority().getId());
        return "/desk/bulletin/list?faces-redirect=true&done=" + done;
    }

    public List<BulletinRow> getRows() {
        return rows;
    }

    /** Path of the next page; null on the last one. */
    public String getNext() {
        return rows.size() < BulletinDeskService.PAGE
                ? null
                : "/desk/bulletin/list?after="
                        + rows.get(rows.size() - 1).getBulletin().getId();
    }
}
