package org.openbeian.register;

import static org.openbeian.access.Permission.ANYONE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openbeian.access.Requires;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.common.Sought;

/** The public register: search and entry. One statement a page, cut by the last entry seen. */
@Stateless
public class RegisterService {

    private static final int LONGEST = 100;

    /** Operators of the full-text language; what people type is text, not a query. */
    private static final Pattern OPERATORS = Pattern.compile("[+\\-><()~*\"@%]+");

    @Inject
    RegisterSearch search;

    @PersistenceContext
    EntityManager em;

    /** @throws Invalid when the text is longer than 100 characters */
    @Requires(value = ANYONE, reads = true)
    public RegisterPage search(RegisterQuery query) {
        if (query.getText().length() > LONGEST) {
            throw new Invalid("/q", "field.too_long", LONGEST, query.getText().length());
        }
        if (!Sought.isAscii(query.getCategory()) || !Sought.isAscii(query.getSector())) {
            // there is no such category or sector, so nothing is in it
            return new RegisterPage(List.of(), null);
        }
        String words = OPERATORS.matcher(query.getText()).replaceAll(" ").strip();
        List<RegisterEntry> found =
                search.find(em, query, words, query.getText().toUpperCase(Locale.ROOT));
        boolean more = found.size() > query.getSize();
        List<RegisterEntry> rows = more ? found.subList(0, query.getSize()) : found;
        return new RegisterPage(rows, more ? rows.get(rows.size() - 1).getId() : null);
    }

    /** @throws NotFound when this authority has no such number */
    @Requires(value = ANYONE, reads = true)
    public RegisterEntry entry(String number) {
        return em.createQuery("select e from RegisterEntry e where e.number = :number", RegisterEntry.class)
                .setParameter("number", number == null ? "" : number.strip().toUpperCase(Locale.ROOT))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
