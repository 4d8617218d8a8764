package org.openbeian.incident;

import java.time.LocalDate;
import org.openbeian.register.RegisterEntry;
import org.openbeian.registration.AiSystem;

/** A system that stands in the register, as it is offered in the form of a report: with its number and where it stands. */
public final class RegisteredSystem {

    private final AiSystem system;
    private final RegisterEntry entry;
    private String state;

    public RegisteredSystem(AiSystem system, RegisterEntry entry) {
        this.system = system;
        this.entry = entry;
    }

    RegisteredSystem asOf(LocalDate today) {
        state = entry.stateOn(today);
        return this;
    }

    public String getId() {
        return system.getId();
    }

    public String getNameZh() {
        return system.getNameZh();
    }

    public String getNameEn() {
        return system.getNameEn();
    }

    public String getNumber() {
        return entry.getNumber();
    }

    /** Name of a state of the state table. */
    public String getState() {
        return state;
    }
}
