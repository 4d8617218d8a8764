package org.openbeian.grading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A rule that applied and what it said: texts and integers by output name. */
public record RuleHit(String rule, Map<String, Object> outputs) {

    public RuleHit {
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }
}
