package org.openbeian.supervision;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbeian.common.BusinessException;

/**
 * SOD-09: who has proposed something about a registration since its last order took effect, whatever became of it. Who
 * takes a proposal back, or sees it declined, and orders what a colleague proposes instead has proposed and decided all
 * the same. None of them decides on the next, nor announces, leads or records its hearing.
 */
final class Proposers {

    private final Set<String> persons;

    private Proposers(Set<String> persons) {
        this.persons = persons;
    }

    /** @param all of one registration */
    static Proposers of(Collection<Proposal> all) {
        Instant last = all.stream()
                .filter(Proposal::isOrdered)
                .map(Proposal::getDecidedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return new Proposers(all.stream()
                .filter(one -> !one.isOrdered() && !one.getProposedAt().isBefore(last))
                .map(Proposal::getProposedBy)
                .collect(Collectors.toSet()));
    }

    boolean include(String person) {
        return persons.contains(person);
    }

    Set<String> persons() {
        return persons;
    }

    /** @throws BusinessException when that approver is one of them */
    void mustNotDecide(String approver, Proposal on) {
        if (include(approver)) {
            throw new BusinessException(approver.equals(on.getProposedBy()) ? "sod.09" : "sod.09.before");
        }
    }

    /** Administrative Penalty Law art. 64: a hearing is held by somebody who has not investigated. */
    void mustNotHear(String officer) {
        if (include(officer)) {
            throw new BusinessException("supervision.hearing_by_another");
        }
    }
}
