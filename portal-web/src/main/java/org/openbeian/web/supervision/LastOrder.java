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
    private final Map<String, Map<String, String>> letters = new HashMap<>();

    /** That order; null where none has led there: ended by its holder, or never ordered here. */
    public Proposal of(String filingId, FilingState state) {
        if (!ORDERED.contains(state)) {
            return null;
        }
        // the page asks for each of its lines
        return byFiling.computeIfAbsent(filingId, service::orders).stream()
                .filter(order -> order.hasLedTo(state))
                .findFirst()
                .orElse(null);
    }

    /**
     * Number of the letter that told of it.
     *
     * @param otherwise that of the case, for what was told before each letter was found by its order
     */
    public String letter(Proposal order, String otherwise) {
        return order == null
                ? otherwise
                : letters.computeIfAbsent(order.getFilingId(), service::letters).getOrDefault(order.getId(), otherwise);
    }
}
