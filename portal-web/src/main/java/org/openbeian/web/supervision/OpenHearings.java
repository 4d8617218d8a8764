package org.openbeian.web.supervision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openbeian.supervision.HearingService;
import org.openbeian.supervision.Proposal;

/** Where the authority intends to revoke or suspend a registration of the reader's organisation and has not decided yet. */
@Named
@RequestScoped
public class OpenHearings {

    @Inject
    HearingService service;

    private Map<String, Proposal> byFiling;

    @PostConstruct
    void load() {
        byFiling = service.openHearings().stream()
                .collect(Collectors.toMap(Proposal::getFilingId, Function.identity(), (one, other) -> one));
    }

    /** What the holder was told last that it is intended, when it was taken back or declined; null for nothing. */
    public Proposal dropped(String filingId) {
        return service.hearings(filingId).stream()
                .findFirst()
                .filter(Proposal::isDropped)
                .orElse(null);
    }

    /** On what the holder of that registration is heard; null for nothing. */
    public Proposal of(String filingId) {
        return byFiling.get(filingId);
    }
}
