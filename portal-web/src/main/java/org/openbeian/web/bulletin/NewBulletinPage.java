package org.openbeian.web.bulletin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.openbeian.bulletin.BulletinDeskService;
import org.openbeian.bulletin.BulletinKind;
import org.openbeian.bulletin.NewBulletin;
import org.openbeian.web.frame.request.AuthorityUrls;
import org.openbeian.web.frame.request.OnceForm;

/** Writes a notice; the form has an id, so that sending it twice makes one. */
@Named
@ViewScoped
public class NewBulletinPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient BulletinDeskService service;

    @Inject
    transient CachedBulletins kept;

    @Inject
    transient AuthorityUrls here;

    @Inject
    transient OnceForm form;

    private final NewBulletin bulletin = new NewBulletin();

    public String publish() {
        boolean waiting = service.publish(form.getKey(), bulletin).isWaiting();
        kept.forget(here.getAuthority().getId());
        return "/desk/bulletin/list?faces-redirect=true&done=" + (waiting ? "bulletin_waiting" : "bulletin_published");
    }

    public NewBulletin getBulletin() {
        return bulletin;
    }

    public List<String> getKinds() {
        return Arrays.stream(BulletinKind.values()).map(BulletinKind::name).toList();
    }
}
