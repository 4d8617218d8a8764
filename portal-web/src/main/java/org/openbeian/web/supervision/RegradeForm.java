package org.openbeian.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openbeian.register.RegistrationLife;
import org.openbeian.register.RegistrationLifeService;
import org.openbeian.registration.ChangeService;
import org.openbeian.registration.FilingKind;
import org.openbeian.registration.RegistrationChange;

/** Opening a regrade from the page of a system. */
@Named
@RequestScoped
public class RegradeForm {

    @Inject
    ChangeService service;

    @Inject
    RegistrationLifeService lives;

    @Inject
    SystemStoryPage page;

    private String reasons;
    private String source;
    private RegistrationLife life;

    public String open() {
        String id = service.openRegrade(page.getId(), reasons, source);
        return "/desk/review/case?faces-redirect=true&id=" + id + "&done=regrade_opened";
    }

    public boolean isPossible() {
        return life().can("REGRADE");
    }

    /** The case of the regrade that is open, or null. */
    public String getUnderWay() {
        return life().getOpen().stream()
                .filter(change -> change.getKind() == FilingKind.REGRADE)
                .map(RegistrationChange::getId)
                .findFirst()
                .orElse(null);
    }

    private RegistrationLife life() {
        if (life == null) {
            life = lives.life(page.getId());
        }
        return life;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
