package org.openbeian.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbeian.organisation.Organisation;
import org.openbeian.registration.Filing;

/** With whom an officer can have a conflict of interest in an incident: a party, or the holder of a system. */
public final class ConflictChoice {

    private final String id;
    private final String nameZh;
    private final String nameEn;
    private final String filingId;

    private ConflictChoice(String id, String nameZh, String nameEn, String filingId) {
        this.id = id;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.filingId = filingId;
    }

    /**
     * Each applicant once: as a party, and else by its system.
     *
     * @param filings by organisation, what it has handed in here last
     * @param registered under which the systems that it is about are known
     */
    static List<ConflictChoice> of(List<Organisation> parties, Map<String, String> filings, List<Filing> registered) {
        Set<String> named = parties.stream().map(Organisation::getId).collect(Collectors.toSet());
        return Stream.concat(
                        parties.stream()
                                .filter(party -> filings.containsKey(party.getId()))
                                .map(party -> new ConflictChoice(
                                        party.getId(),
                                        party.getNameZh(),
                                        party.getNameEn(),
                                        filings.get(party.getId()))),
                        registered.stream()
                                .filter(filing -> !named.contains(filing.getOrganisationId()))
                                .sorted(Comparator.comparing(Filing::getId))
                                .map(filing -> new ConflictChoice(
                                        filing.getSystem().getId(),
                                        filing.getSystem().getNameZh(),
                                        filing.getSystem().getNameEn(),
                                        filing.getId())))
                .toList();
    }

    /** Of the organisation or the system. */
    public String getId() {
        return id;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    /** Under which the declaration is kept. */
    String getFilingId() {
        return filingId;
    }
}
