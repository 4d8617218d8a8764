package org.openbeian.incident;

import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.openbeian.access.Requires;
import org.openbeian.common.Invalid;
import org.openbeian.registration.Filing;
import org.openbeian.review.ConflictDeclaration;

/** SOD-04 on the page of an incident: with whom an officer can say to have a conflict of interest, and that it is so. */
@Stateless
public class IncidentConflictService {

    @Inject
    IncidentRepository incidents;

    @Inject
    ConflictDeclaration declaration;

    /**
     * The parties to it, and the systems that it is about whose holders are none yet; of each only whoever has ever handed a
     * filing in here, for the declaration is kept under one.
     */
    @Requires(value = SUPERVISE, reads = true, action = "incidentConflict.choices")
    public List<ConflictChoice> choices(String id) {
        incidents.get(id);
        return of(id);
    }

    /**
     * The caller has a conflict of interest with a party to it or with the holder of a system it is about: the same act as on
     * a filing, which lets go the incident as well.
     *
     * @param whom id of one of the choices; may be empty where there is one
     * @param why may be empty
     * @throws Invalid at {@code conflictSystem} when it is not told with whom
     */
    @Requires(value = SUPERVISE, action = "incidentConflict.declare")
    public void declare(String id, String whom, String why) {
        Incident incident = incidents.get(id);
        ConflictChoice with = chosen(of(id), whom);
        declaration.declareFrom(id, incident.getNumber(), incidents.filing(with.getFilingId()), why);
    }

    private static ConflictChoice chosen(List<ConflictChoice> choices, String whom) {
        return choices.stream()
                .filter(one -> one.getId().equals(whom) || choices.size() == 1 && (whom == null || whom.isEmpty()))
                .findFirst()
                .orElseThrow(() -> new Invalid("/conflictSystem", "field.required"));
    }

    private List<ConflictChoice> of(String id) {
        List<IncidentSystem> systems = incidents.systems(id);
        List<Filing> registered = List.copyOf(incidents
                .registrations(systems.stream()
                        .map(IncidentSystem::getSystemId)
                        .filter(Objects::nonNull)
                        .toList())
                .values());
        List<String> parties = incidents.parties(id).stream()
                .map(IncidentParty::getOrganisationId)
                .toList();
        return ConflictChoice.of(incidents.organisations(parties), incidents.lastFilings(parties), registered);
    }
}
