package org.openbeian.web.bulletin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.openbeian.bulletin.Bulletin;
import org.openbeian.common.PortalClock;
import org.openbeian.web.frame.request.AuthorityUrls;

/** {@code #{currentBulletins}}: the notices at the head of a page, and those to come. */
@Named
@RequestScoped
public class CurrentBulletins {

    @Inject
    CachedBulletins kept;

    @Inject
    AuthorityUrls here;

    @Inject
    PortalClock clock;

    private List<Bulletin> applying;
    private List<Bulletin> coming;

    private void read() {
        if (applying == null) {
            Instant now = clock.instant();
            List<Bulletin> all = here.isKnown() ? kept.of(here.getAuthority().getId()) : List.of();
            applying = all.stream().filter(one -> one.appliesAt(now)).toList();
            coming = all.stream().filter(one -> one.getBeginsAt().isAfter(now)).toList();
        }
    }

    /** Empty where no authority is known. */
    public List<Bulletin> getApplying() {
        read();
        return applying;
    }

    public List<Bulletin> getComing() {
        read();
        return coming;
    }
}
