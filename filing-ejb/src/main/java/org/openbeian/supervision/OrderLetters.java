package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingNotices;

/** Under which number the holder was told of what was ordered: read by the holder and by the desk alike. */
@ApplicationScoped
class OrderLetters {

    @Inject
    FilingNotices notices;

    /** By the id of each; those without a number are left out. */
    Map<String, String> of(Filing filing, Collection<Proposal> proposals, Collection<Measure> measures) {
        Map<String, String> numbers = new HashMap<>();
        proposals.stream()
                .filter(Proposal::isOrdered)
                .forEach(order -> note(numbers, filing, order.getId(), onceTold(order)));
        measures.forEach(measure -> note(numbers, filing, measure.getId(), MeasureService.onceTold(measure)));
        return numbers;
    }

    private void note(Map<String, String> numbers, Filing filing, String id, String once) {
        notices.letter(filing, once).ifPresent(number -> numbers.put(id, number));
    }

    /** Under which the holder is told that it is ordered. */
    static String onceTold(Proposal proposal) {
        return "order/" + proposal.getId();
    }
}
