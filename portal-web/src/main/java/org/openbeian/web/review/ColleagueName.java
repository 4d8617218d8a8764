package org.openbeian.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.openbeian.review.Colleague;
import org.openbeian.web.frame.text.Language;

/**
 * {@code #{colleague}}: who an officer is, in the reader's language. By name, and by the roles where two are called alike:
 * nobody is shown by what they sign in with.
 */
@Named("colleague")
@RequestScoped
public class ColleagueName {

    @Inject
    Language language;

    /** Made by the container. */
    public ColleagueName() {}

    public ColleagueName(Language language) {
        this.language = language;
    }

    /** @param one null when nobody knows any more who it is */
    public String called(Colleague one) {
        if (one == null) {
            return language.text("colleague.unknown");
        }
        String name = language.of(one.nameZh(), one.nameEn());
        String roles = one.roles().stream()
                .map(role -> language.text("role." + role))
                .collect(Collectors.joining(language.text("list.separator")));
        String known = roles.isEmpty() ? name : language.text("colleague.named", name, roles);
        return one.here() ? known : language.text("colleague.gone", known);
    }
}
