package org.openbeian.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.openbeian.common.Sought;

/** Builds the one statement of a register search; full text by bigrams, so that Chinese needs no dictionary. */
@ApplicationScoped
class RegisterSearch {

    List<RegisterEntry> find(EntityManager em, RegisterQuery query, String words, String exact) {
        StringBuilder where = new StringBuilder("select e from RegisterEntry e where 1 = 1");
        List<Object[]> parameters = new ArrayList<>();
        if (query.getAfter() > 0) {
            add(where, parameters, "e.id < :after", "after", query.getAfter());
        }
        if (!query.getCategory().isEmpty()) {
            add(where, parameters, "e.category = :category", "category", query.getCategory());
        }
        if (!query.getSector().isEmpty()) {
            add(where, parameters, "e.sector = :sector", "sector", query.getSector());
        }
        if (query.getGrade() > 0) {
            add(where, parameters, "e.grade = :grade", "grade", query.getGrade());
        }
        if (!exact.isEmpty()) {
            if (Sought.isAscii(exact) && (exact.startsWith("AIR-") || exact.startsWith("NTC-"))) {
                add(where, parameters, "e.number = :number", "number", exact);
            } else if (words.isEmpty()) {
                // nothing but operators was typed, and nothing is called that
                where.append(" and 1 = 0");
            } else if (words.codePointCount(0, words.length()) < 2) {
                add(where, parameters, "locate(:text, e.searchText) > 0", "text", words);
            } else {
                add(where, parameters, "operator('FULLTEXT_MATCH', e.searchText, :text) > 0", "text", phrases(words));
            }
        }
        TypedQuery<RegisterEntry> typed = em.createQuery(where + " order by e.id desc", RegisterEntry.class);
        parameters.forEach(parameter -> typed.setParameter((String) parameter[0], parameter[1]));
        return typed.setMaxResults(query.getSize() + 1).getResultList();
    }

    /** Every word must stand there; the bigrams of a word must stand together. */
    private static String phrases(String words) {
        return Arrays.stream(words.split("\\s+"))
                .map(word -> "+\"" + word + "\"")
                .collect(Collectors.joining(" "));
    }

    private static void add(
            StringBuilder where, List<Object[]> parameters, String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.add(new Object[] {name, value});
    }
}
