package org.openbeian.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.openbeian.common.Conflict;
import org.openbeian.common.InputCheck;
import org.openbeian.common.PortalClock;
import org.openbeian.register.RegistrationLifeService;
import org.openbeian.registration.Deregistration;
import org.openbeian.registration.DeregistrationService;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.RegistrationChange;
import org.openbeian.web.frame.text.Language;

/** Ends a service: when, what becomes of the data, the signature, and taking it back before its day. */
@Named
@RequestScoped
public class DeregisterForm {

    private static final int TWO_FROM = 3;

    @Inject
    DeregistrationService service;

    @Inject
    RegistrationLifeService lives;

    @Inject
    OpenFiling filing;

    @Inject
    Language language;

    @Inject
    PortalClock clock;

    Deregistration last;
    private List<RegistrationChange> changes = List.of();
    private boolean signable;
    private String shown;
    private String endsOn;
    private String plan;

    @PostConstruct
    void load() {
        last = service.last(filing.getId()).orElse(null);
        signable = service.maySign(filing.getId());
        if (filing.getDetail().isRegistration()
                && !filing.getDetail().getState().isEnd()) {
            changes = lives.life(filing.getId()).getOpen();
        }
    }

    public String prepare() {
        service.prepare(filing.getId(), InputCheck.day("endsOn", endsOn), plan);
        return told();
    }

    public String sign() {
        // where nothing was prepared nothing was shown, whatever comes back
        if (last == null || !getShown().equals(shown)) {
            throw new Conflict("deregistration.moved");
        }
        service.sign(filing.getId(), last.getId());
        return told();
    }

    public String takeBack() {
        service.takeBack(filing.getId());
        return told();
    }

    /** What it has come to stands on the page that follows. */
    private String told() {
        String done =
                switch (service.last(filing.getId()).orElseThrow().getState()) {
                    case PREPARED ->
                        service.maySign(filing.getId()) ? "deregistration_to_sign" : "deregistration_prepared";
                    case SCHEDULED -> "deregistration_scheduled";
                    case TAKEN_BACK, OVERTAKEN -> "deregistration_taken_back";
                    case EFFECTIVE -> "deregistered";
                };
        return FilingLinks.to("deregister", filing.getId()) + "&done=" + done;
    }

    /** Null when nobody has ever asked for it. */
    public Deregistration getLast() {
        return last;
    }

    /** Which one stands on the page, and whether its day has come; what comes back is what was read there. */
    public String getShown() {
        return last == null ? "" : last.getId() + (last.isAtOnce(clock.today()) ? "/at-once" : "");
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    /** What the signature does to a service whose day has come; null while that is still to come. */
    public String getAtOnce() {
        LocalDate today = clock.today();
        if (last == null || !last.isAtOnce(today)) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(last.getEndsOn(), today);
        if (days == 0) {
            return language.text("confirm.deregister.today");
        }
        return language.text(
                today.isAfter(last.getDueOn()) ? "confirm.deregister.late" : "confirm.deregister.past",
                language.date(last.getEndsOn()),
                days,
                language.date(last.getDueOn()));
    }

    /** What is open of changes and comes to nothing when the registration ends. */
    public List<RegistrationChange> getChanges() {
        return changes;
    }

    public boolean isPossible() {
        return filing.getDetail().isRegistration()
                && filing.getDetail().getState().allowsOrder(FilingEvent.DEREGISTER)
                && (last == null || !last.isOpen());
    }

    /** SOD-12: who prepares it does not sign it. */
    public boolean isTwoNeeded() {
        return filing.getDetail().getGrade() >= TWO_FROM;
    }

    public boolean isSignable() {
        return signable;
    }

    public String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(String endsOn) {
        this.endsOn = endsOn;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }
}
