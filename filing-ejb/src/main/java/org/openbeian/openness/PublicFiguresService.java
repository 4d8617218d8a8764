package org.openbeian.openness;

import static org.openbeian.access.Permission.ANYONE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.openbeian.access.Requires;
import org.openbeian.register.RegisterEntry;
import org.openbeian.register.RegisterService;

/** Tells the public how often there was something about a registered system, and never what. */
@Stateless
public class PublicFiguresService {

    /** Of an entry that was taken over without its filing nothing could have been said. */
    private static final String NO_SYSTEM = "";

    @Inject
    RegisterService register;

    @Inject
    PastWeeks weeks;

    /** @throws org.openbeian.common.NotFound when this authority has no such entry */
    @Requires(value = ANYONE, reads = true, action = "publicFigures.of")
    public PublicFigures of(String number) {
        RegisterEntry entry = register.entry(number);
        String known = entry.getNumber();
        String system = entry.getSystemId() == null ? NO_SYSTEM : entry.getSystemId();
        SmallNumbers small = SmallNumbers.current();
        return new PublicFigures(
                known,
                Figure.of(Outcomes.ofComplaints(weeks.complaintsOf(system)), small.getFewerThan()),
                Figure.of(Outcomes.ofIncidents(weeks.incidentsOf(system)), small.getFewerThan()),
                small,
                weeks.lastDay());
    }
}
