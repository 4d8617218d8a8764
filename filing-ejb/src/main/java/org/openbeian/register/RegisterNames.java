package org.openbeian.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.openbeian.common.SearchText;

/** Finds systems by their whole name, however it is written. */
@ApplicationScoped
public class RegisterNames {

    /** A name of words that half of the register has is not looked through to its end. */
    private static final int MOST_PAGES = 10;

    @Inject
    RegisterSearch search;

    @PersistenceContext
    EntityManager em;

    /** Entries with that very name in Chinese, or when there are none in English; the newest first. */
    public List<RegisterEntry> called(String name) {
        List<RegisterEntry> chinese = new ArrayList<>();
        List<RegisterEntry> english = new ArrayList<>();
        List<SearchPlan> plans = SearchPlan.of(name);
        RegisterQuery query = new RegisterQuery();
        query.setSize(RegisterQuery.MOST);
        for (int page = 0; !plans.isEmpty() && page < MOST_PAGES; page++) {
            List<RegisterEntry> found = search.find(em, query, plans.get(0));
            found.stream().limit(query.getSize()).forEach(entry -> {
                if (SearchText.same(entry.getSystemZh(), name)) {
                    chinese.add(entry);
                } else if (SearchText.same(entry.getSystemEn(), name)) {
                    english.add(entry);
                }
            });
            if (found.size() <= query.getSize()) {
                break;
            }
            query = query.from(found.get(query.getSize() - 1).getId());
        }
        return chinese.isEmpty() ? english : chinese;
    }
}
