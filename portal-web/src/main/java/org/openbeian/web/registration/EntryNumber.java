package org.openbeian.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.openbeian.register.RegisterService;

/** {@code #{entryNumber}}: under which number the register shows a filing that was only notified and has no certificate. */
@Named
@RequestScoped
public class EntryNumber {

    @Inject
    RegisterService register;

    private final Map<String, String> known = new HashMap<>();

    /** Null while the register shows nothing of it. */
    public String of(String filingId) {
        // the page asks for each of its lines
        return known.computeIfAbsent(filingId, id -> register.numberOf(id).orElse(null));
    }
}
