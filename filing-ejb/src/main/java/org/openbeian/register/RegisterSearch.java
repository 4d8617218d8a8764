package org.openbeian.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Builds the statement of a register search: the index once for each term, the newest entry first, cut by the last entry
 * seen. It walks along the rarest term and asks for the others on the way, so what is read grows with the page and with
 * how rare the hits are among the entries of that term, not with the register. Which term is the rarest, the newest
 * entries tell; with one term there is nothing to ask.
 */
@ApplicationScoped
class RegisterSearch {

    /** Among so many of the newest ids it shows how common a term is. */
    private static final int SAMPLE = 2000;

    /** @param plan null when no text was given */
    List<RegisterEntry> find(EntityManager em, RegisterQuery query, SearchPlan plan) {
        List<String> terms = new ArrayList<>();
        String facets = SearchTerms.facets(query.getState(), query.getGrade(), query.getCategory(), query.getSector());
        if (!facets.isEmpty()) {
            terms.add(facets);
        }
        List<String> verbatim = List.of();
        if (plan != null) {
            terms.addAll(plan.terms());
            verbatim = plan.verbatim();
        }
        rarestFirst(em, terms);
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder from = new StringBuilder("select e from RegisterEntry e");
        StringBuilder where = new StringBuilder(" where 1 = 1");
        for (int i = 0; i < terms.size(); i++) {
            from.append(", RegisterTerm t").append(i);
            where.append(" and t%d.term = :term%d".formatted(i, i));
            // the sum leaves the database one way to go only: from the rarest term to the others and the entry.
            // With plain equalities it may start anywhere, and then it sorts all there is before it gives a page
            where.append(i == 0 ? " and e.id = t0.entryId + 0" : " and t%d.entryId = t0.entryId + 0".formatted(i));
            parameters.put("term" + i, terms.get(i));
        }
        String order = terms.isEmpty() ? "e.id" : "t0.entryId";
        if (query.getAfter() > 0) {
            where.append(" and ").append(order).append(" < :after");
            parameters.put("after", query.getAfter());
        }
        for (int i = 0; i < verbatim.size(); i++) {
            where.append(" and locate(:word%d, e.searchText) > 0".formatted(i));
            parameters.put("word" + i, verbatim.get(i));
        }
        TypedQuery<RegisterEntry> typed =
                em.createQuery(from.append(where) + " order by " + order + " desc", RegisterEntry.class);
        parameters.forEach(typed::setParameter);
        return typed.setMaxResults(query.getSize() + 1).getResultList();
    }

    private static void rarestFirst(EntityManager em, List<String> terms) {
        if (terms.size() < 2) {
            return;
        }
        Map<String, Long> counts = em.createQuery(
                        "select t.term, count(t.entryId) from RegisterTerm t where t.term in :terms"
                                + " and t.entryId > (select max(e.id) - :sample from RegisterEntry e) group by t.term",
                        Object[].class)
                .setParameter("terms", terms)
                .setParameter("sample", SAMPLE)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
        terms.sort(Comparator.comparing(term -> counts.getOrDefault(term, 0L)));
    }
}
