package org.openbeian.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.openbeian.common.SearchText;

/**
 * Finds by what names exactly one thing: the number of an entry, the one it had before its certificate, the credit code of
 * an applicant. What only looks like one finds nothing here and may still be a word of a name.
 */
final class ExactLookup {

    private static final Pattern NUMBER = Pattern.compile("(AIR|NTC)-[0-9A-Z-]+");
    private static final Pattern USCC = Pattern.compile("[0-9A-Z]{18}");

    /** In force while a change or a renewal is looked at. */
    private static final List<String> IN_FORCE = List.of("REGISTERED", "AMENDMENT_PENDING", "RENEWAL_PENDING");

    private ExactLookup() {}

    static List<RegisterEntry> find(EntityManager em, RegisterQuery query, LocalDate today) {
        String code = SearchText.code(query.getText());
        if (NUMBER.matcher(code).matches()) {
            List<RegisterEntry> found = by(em, "number", code, query, today);
            return found.isEmpty() ? by(em, "formerNumber", code, query, today) : found;
        }
        return USCC.matcher(code).matches() ? by(em, "uscc", code, query, today) : List.of();
    }

    private static List<RegisterEntry> by(
            EntityManager em, String column, String code, RegisterQuery query, LocalDate today) {
        StringBuilder where = new StringBuilder(" where e." + column + " = :code and e.id < :after");
        if (query.getGrade() > 0) {
            where.append(" and e.grade = :grade");
        }
        if (!query.getCategory().isEmpty()) {
            where.append(" and e.category = :category");
        }
        if (!query.getSector().isEmpty()) {
            where.append(" and e.sector = :sector");
        }
        String late = "(e.state in :running and e.validUntil is not null and e.validUntil < :today)";
        switch (query.getState()) {
            case "" -> {}
            case "REGISTERED" -> where.append(" and e.state in :states and not " + late);
            case "EXPIRED" -> where.append(" and (e.state in :states or " + late + ")");
            default -> where.append(" and e.state in :states");
        }
        TypedQuery<RegisterEntry> typed = em.createQuery(
                        "select e from RegisterEntry e" + where + " order by e.id desc", RegisterEntry.class)
                .setParameter("code", code)
                .setParameter("after", query.getAfter() > 0 ? query.getAfter() : Long.MAX_VALUE)
                .setMaxResults(query.getSize() + 1);
        if (query.getGrade() > 0) {
            typed.setParameter("grade", query.getGrade());
        }
        if (!query.getCategory().isEmpty()) {
            typed.setParameter("category", query.getCategory());
        }
        if (!query.getSector().isEmpty()) {
            typed.setParameter("sector", query.getSector());
        }
        if (!query.getState().isEmpty()) {
            typed.setParameter("states", query.getState().equals("REGISTERED") ? IN_FORCE : List.of(query.getState()));
        }
        if (query.getState().equals("REGISTERED") || query.getState().equals("EXPIRED")) {
            typed.setParameter("running", RegisterEntry.RUNNING).setParameter("today", today);
        }
        return typed.getResultList();
    }
}
