package org.openbeian.web.frame.text;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** {@code #{t['key']}} in pages. */
@Dependent
public class TextsInPages {

    @Inject
    Language language;

    @Produces
    @Named("t")
    public Map<String, String> texts() {
        return language.getTexts();
    }
}
