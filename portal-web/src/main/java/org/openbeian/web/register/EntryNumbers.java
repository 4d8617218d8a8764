package org.openbeian.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.openbeian.common.SearchText;
import org.openbeian.register.RegisterEntry;
import org.openbeian.register.RegisterService;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;
import org.openbeian.web.frame.request.AuthorityUrls;

/** {@code #{entryNumbers}}: whether something that was typed as a number of a certificate is one of an entry without. */
@Named
@RequestScoped
public class EntryNumbers {

    @Inject
    RegisterService service;

    /** What has a certificate, or stands in the register without one; cases have numbers too, and neither. */
    private static final Set<String> ENTRIES = Set.of("AIR", "NTC");

    @Inject
    Authorities authorities;

    @Inject
    AuthorityUrls here;

    private String asked;
    private String found;

    /** The number as the register writes it; null when it has no such entry. A page asks several times for one. */
    public String of(String typed) {
        if (!typed.equals(asked)) {
            asked = typed;
            found = service.find(typed)
                    .filter(RegisterEntry::isNotice)
                    .map(RegisterEntry::getNumber)
                    .orElse(null);
        }
        return found;
    }

    /** The authority of this installation that gives such numbers, when it is another one than this; else null. */
    public Authority issuer(String typed) {
        return authorities
                .ofNumber(SearchText.code(typed))
                .filter(one -> !one.getCode().equals(here.getAuthority().getCode()))
                .orElse(null);
    }

    /** Of which kind of case it is the number; empty when of none that anybody here could give. */
    public String kind(String typed) {
        String code = SearchText.code(typed);
        return authorities.ofNumber(code).map(known -> kindOf(code)).orElse("");
    }

    /** As it is looked up. */
    public String code(String typed) {
        return SearchText.code(typed);
    }

    static String kindOf(String code) {
        String kind = SearchText.kindOf(code);
        return ENTRIES.contains(kind) ? "" : kind;
    }
}
