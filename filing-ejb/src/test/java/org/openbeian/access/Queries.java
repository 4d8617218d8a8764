package org.openbeian.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An entity manager that answers a query by a part of its text, for tests of the rule that reads the answer. */
public final class Queries {

    private final Map<String, List<?>> answers = new LinkedHashMap<>();
    private final List<Object> persisted = new ArrayList<>();

    /** What is asked with that in its text finds these; of several parts the first that was named counts. */
    public Queries answer(String part, Object... rows) {
        answers.put(part, List.of(rows));
        return this;
    }

    public List<Object> persisted() {
        return persisted;
    }

    public EntityManager em() {
        return Callers.standIn(EntityManager.class, (em, method, args) -> switch (method.getName()) {
            case "createQuery" -> query(rows((String) args[0]));
            case "persist" -> persisted.add(args[0]) ? null : null;
            default -> null;
        });
    }

    private List<?> rows(String text) {
        return answers.entrySet().stream()
                .filter(answer -> text.contains(answer.getKey()))
                .<List<?>>map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }

    private static TypedQuery<?> query(List<?> rows) {
        return Callers.standIn(TypedQuery.class, (query, method, args) -> switch (method.getName()) {
            case "getResultStream" -> rows.stream();
            case "getResultList" -> rows;
            case "getSingleResult" -> rows.get(0);
            default -> query;
        });
    }
}
