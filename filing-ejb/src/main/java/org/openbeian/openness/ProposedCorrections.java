package org.openbeian.openness;

import static org.openbeian.access.Permission.INTAKE;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openbeian.access.Permission;
import org.openbeian.notification.StaffNotice;
import org.openbeian.notification.StaffNotices;

/** Tells those who can agree that a holder is to be called otherwise. */
@ApplicationScoped
class ProposedCorrections {

    @Inject
    StaffNotices notices;

    void proposed(Rectification correction) {
        String once = "correction/" + correction.getId() + "/"
                + correction.getProposedAt().toEpochMilli();
        for (Permission whose : List.of(INTAKE, SUPERVISE)) {
            notices.tell(
                    whose,
                    new StaffNotice(
                            "STAFF_CORRECTION_PROPOSED",
                            correction.getId(),
                            correction.getNumber(),
                            whose == INTAKE ? once : once + "/s"),
                    List.of(correction.getProposedBy()));
        }
    }
}
