package org.openbeian.incident;

import static org.openbeian.access.Permission.SUPERVISE;
import static org.openbeian.incident.IncidentCases.needed;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.openbeian.access.Requires;
import org.openbeian.casework.Act;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.registration.AiSystem;
import org.openbeian.review.ConflictsOfInterest;

/** What an incident is about: a supervisor links it to a system of the register, or merges it into the one it is. */
@Stateless
public class IncidentLinkingService {

    @Inject
    IncidentRepository incidents;

    @Inject
    IncidentCases cases;

    @Inject
    IncidentClocks clocks;

    @Inject
    Operators operators;

    @Inject
    Merging merging;

    @Inject
    ConflictsOfInterest conflicts;

    /**
     * The same incident was reported before: this number leads to the other, whose reports, systems and parties grow.
     * Where this one was graver and nobody has confirmed the level of the other yet, the other takes it over; what is owed
     * runs from the one moment of awareness, not from the merge.
     *
     * @param reason why the two are one, kept with both of them
     * @param differs said knowingly: they are one although the system or the kind differs
     * @return the id of the one that goes on
     * @throws Invalid when neither system nor kind is the same, or one of them is not and that is not said knowingly
     */
    @Requires(value = SUPERVISE, action = "incidentDesk.merge")
    public String merge(String id, String survivorNumber, String reason, boolean differs) {
        String number = needed("survivor", survivorNumber);
        String why = InputCheck.neededReason("mergeReason", reason, Merging.REASON);
        Incident survivor = incidents.byNumber(number);
        merging.merge(incidents.get(id), survivor, why, differs);
        return survivor.getId();
    }

    /** Another system that it is about, by its number in the register; its operator becomes a party once the level stands. */
    @Requires(value = SUPERVISE, action = "incidentDesk.link")
    public void link(String id, String registrationNumber) {
        cases.within(id, "LINK", act -> link(act, registrationNumber));
    }

    private void link(Act<Incident> act, String registrationNumber) {
        Incident incident = act.on();
        incident.mustBeOpen();
        AiSystem system = incidents
                .registered(needed("registrationNumber", registrationNumber))
                .orElseThrow(() -> new Invalid("/registrationNumber", "incident.no_such_system"));
        conflicts.mustBeNone(List.of(system.getId()));
        List<IncidentSystem> there = incidents.systems(incident.getId());
        if (there.stream().noneMatch(other -> system.getId().equals(other.getSystemId()))) {
            there.stream()
                    .filter(other -> other.getSystemId() == null && isCalled(system, other.getName()))
                    .findFirst()
                    .ifPresentOrElse(
                            named -> named.identified(system.getId()),
                            () -> incidents.add(new IncidentSystem(
                                    incident.getId(), system.getId(), system.getNameZh(), act.at())));
        }
        if (incident.getState() != IncidentState.REPORTED) {
            boolean known = incident.getTimes().awareAt() != null;
            operators.tell(incident, act.at());
            if (!known) {
                clocks.owe(incident, incident.getTimes().awareAt(), act.at());
            }
        }
        act.because(registrationNumber.strip());
    }

    private static boolean isCalled(AiSystem system, String name) {
        return name.equalsIgnoreCase(system.getNameZh()) || name.equalsIgnoreCase(system.getNameEn());
    }
}
