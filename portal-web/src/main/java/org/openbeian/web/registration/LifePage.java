package org.openbeian.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.openbeian.common.PortalClock;
import org.openbeian.register.RegistrationLife;
import org.openbeian.register.RegistrationLifeService;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.RenewalWindow;
import org.openbeian.web.frame.text.Language;
import org.openbeian.web.register.History;

/** What the holder can do with a registration, and what has become of it. Doing it is in {@link LifeForm}. */
@Named
@RequestScoped
public class LifePage {

    @Inject
    RegistrationLifeService service;

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    @Inject
    PortalClock clock;

    private RegistrationLife life;
    private History history;

    @PostConstruct
    void load() {
        life = service.life(request.getParameter("id"));
        history = new History(
                life.getHistory(),
                life.getConfirmedAt() == null ? null : LocalDate.ofInstant(life.getConfirmedAt(), PortalClock.ZONE));
    }

    /** Before anything is drawn, so that what may not be seen becomes an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public RegistrationLife getLife() {
        return life;
    }

    public History getHistory() {
        return history;
    }

    /** Key of why no change can be asked for now. */
    public String getNotNow() {
        return notNow(life.getState());
    }

    /** A registration in force is kept by nothing but a case of its holder's that is open already. */
    static String notNow(FilingState state) {
        return state == FilingState.SUSPENDED ? "life.not_now.suspended" : "life.not_now.open";
    }

    /** When a renewal can be asked for, in a sentence. */
    public String getRenewal() {
        RenewalWindow window = life.getRenewal();
        if (window == null) {
            return language.text("life.renew.none");
        }
        if (window.open()) {
            return language.text("life.renew.open", language.date(window.due()));
        }
        return clock.today().isAfter(window.due())
                ? language.text("life.renew.over", language.date(window.due()))
                : language.text("life.renew.later", language.date(window.opens()), language.date(window.due()));
    }
}
