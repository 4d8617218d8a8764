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

    /** Most versions and most events of one history. */
    private static final int LINES = 200;

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

    /**
     * Versions and events of an entry, the newest first. What is only proposed or was refused is for the holder and the
     * authority.
     *
     * @throws NotFound when this authority has no such number
     */
    @Requires(value = ANYONE, reads = true)
    public RegisterHistory history(String number) {
        String filing = entry(number).getFilingId();
        return new RegisterHistory(
                em.createQuery(
                                """
                                select v from RegisterVersion v where v.filingId = :id and v.edition is not null
                                order by v.edition desc""",
                                RegisterVersion.class)
                        .setParameter("id", filing)
                        .setMaxResults(LINES)
                        .getResultList(),
                em.createQuery(
                                "select e from RegisterEvent e where e.filingId = :id order by e.id desc",
                                RegisterEvent.class)
                        .setParameter("id", filing)
                        .setMaxResults(LINES)
                        .getResultList());
    }

    /** @throws NotFound when this authority has no such number */
    @Requires(value = ANYONE, reads = true)
    public RegisterEntry entry(String number) {
        return em.createQuery(
                        "select e from RegisterEntry e where e.number = :number or e.formerNumber = :number",
                        RegisterEntry.class)
                .setParameter("number", number == null ? "" : number.strip().toUpperCase(Locale.ROOT))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
