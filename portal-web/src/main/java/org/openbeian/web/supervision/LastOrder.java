package org.openbeian.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.Remedy;
import org.openbeian.supervision.Proposal;
import org.openbeian.supervision.SupervisionService;

/** The order that has brought a registration of the reader's organisation to where it is, with its own law and days. */
@Named
@RequestScoped
public class LastOrder {

    private static final Set<FilingState> ORDERED =
            EnumSet.of(FilingState.SUSPENDED, FilingState.REVOKED, FilingState.DEREGISTERED);

    @Inject
    SupervisionService service;

    private final Map<String, List<Proposal>> byFiling = new HashMap<>();

    /**
     * What its holder can do against it.
     *
     * @param otherwise what there is where no order has led there: ended by its holder, or never ordered here
     */
    public Remedy remedy(String filingId, FilingState state, Remedy otherwise) {
        if (!ORDERED.contains(state)) {
            return otherwise;
        }
        // the page asks for each of its lines
        return byFiling.computeIfAbsent(filingId, service::orders).stream()
                .filter(order -> order.hasLedTo(state))
                .findFirst()
                .map(Proposal::getRemedy)
                .orElse(otherwise);
    }
}
