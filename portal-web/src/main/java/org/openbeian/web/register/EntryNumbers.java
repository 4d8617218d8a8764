package org.openbeian.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openbeian.register.RegisterEntry;
import org.openbeian.register.RegisterService;

/** {@code #{entryNumbers}}: whether something that was typed as a number of a certificate is one of an entry without. */
@Named
@RequestScoped
public class EntryNumbers {

    @Inject
    RegisterService service;

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
}
