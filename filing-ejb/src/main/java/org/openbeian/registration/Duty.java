package org.openbeian.registration;

import java.util.Arrays;
import java.util.List;

/** What a provider owes the authority without being asked; no case of the authority waits for it. */
public enum Duty {
    FILE(FilingDuty.FILE),
    DEREGISTER(FilingClocks.DEREGISTER),
    USERS(FilingClocks.USERS);

    private final String clock;

    Duty(String clock) {
        this.clock = clock;
    }

    static List<String> clocks() {
        return Arrays.stream(values()).map(duty -> duty.clock).toList();
    }

    static Duty of(String clock) {
        return Arrays.stream(values())
                .filter(duty -> duty.clock.equals(clock))
                .findFirst()
                .orElseThrow();
    }
}
