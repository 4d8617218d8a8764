package org.openbeian.register;

import static org.openbeian.access.Permission.ANYONE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.openbeian.access.Requires;
import org.openbeian.common.CodePoints;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.common.SearchText;
import org.openbeian.registration.ExistingFilings;
import org.openbeian.review.Conditions;

/** The public register: search and entry. One statement a page, cut by the last entry seen. */
@Stateless
public class RegisterService {

    private static final int LONGEST = 100;

    /** Most versions and most events of one history. */
    private static final int LINES = 200;

    @Inject
    RegisterSearch search;

    @Inject
    Conditions conditions;

    @Inject
    ExistingFilings elsewhere;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /**
     * Finds by words of the names in Chinese or English (beginnings of words count), by pinyin, by a number,
     * also a former one, or the credit code of the applicant; what only looks like a code is read as words. Letters are
     * read as pinyin when no name has them as words.
     *
     * @throws Invalid when the text is longer than 100 characters, or is a single ideograph, which half of the register
     *     would have
     */
    @Requires(value = ANYONE, reads = true, action = "register.search")
    public RegisterPage search(RegisterQuery query) {
        String text = query.getText();
        if (CodePoints.length(text) > LONGEST) {
            throw new Invalid("/q", "field.too_long", LONGEST, CodePoints.length(text));
        }
        if (!SearchText.isAscii(query.getCategory() + query.getSector() + query.getState())) {
            // there is no such category, sector or state, so nothing is in it
            return new RegisterPage(List.of(), null);
        }
        List<RegisterEntry> found = text.isEmpty() ? find(query, null) : ExactLookup.find(em, query, clock.today());
        if (text.isEmpty() || !found.isEmpty()) {
            return page(query, found);
        }
        if (new SearchWords(text).isOneIdeograph()) {
            throw new Invalid("/q", "register.one_ideograph");
        }
        for (SearchPlan plan : SearchPlan.of(text)) {
            if (found.isEmpty()) {
                found = find(query, plan);
            }
        }
        return page(query, found);
    }

    private List<RegisterEntry> find(RegisterQuery query, SearchPlan plan) {
        return new ExpiredNotFollowed(em, clock.today()).find(query, plan, asked -> search.find(em, asked, plan));
    }

    private static RegisterPage page(RegisterQuery query, List<RegisterEntry> found) {
        boolean more = found.size() > query.getSize();
        List<RegisterEntry> rows = more ? found.subList(0, query.getSize()) : found;
        return new RegisterPage(rows, more ? rows.get(rows.size() - 1).getId() : null);
    }

    /**
     * Versions and events of an entry, the newest first, and the conditions that bind it now. What is only proposed or was refused is for the holder and the
     * authority.
     *
     * @throws NotFound when this authority has no such number
     */
    @Requires(value = ANYONE, reads = true, action = "register.history")
    public RegisterHistory history(String number) {
        RegisterEntry entry = entry(number);
        String filing = entry.getFilingId();
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
                        .getResultList(),
                entry.hasEndedOn(clock.today()) ? List.of() : conditions.binding(filing),
                elsewhere.of(filing));
    }

    /** @throws NotFound when this authority has no such number */
    @Requires(value = ANYONE, reads = true, action = "register.entry")
    public RegisterEntry entry(String number) {
        return find(number).orElseThrow(NotFound::new);
    }

    /** Under which number the register shows what that filing has registered; empty while it shows nothing. */
    @Requires(value = ANYONE, reads = true, action = "register.numberOf")
    public Optional<String> numberOf(String filingId) {
        return em.createQuery("select e.number from RegisterEntry e where e.filingId = :id", String.class)
                .setParameter("id", filingId)
                .getResultStream()
                .findFirst();
    }

    /** The same for those who ask about a number that may be made up. */
    @Requires(value = ANYONE, reads = true, action = "register.find")
    public Optional<RegisterEntry> find(String number) {
        return em.createQuery("select e from RegisterEntry e where " + RegisterEntry.NUMBERED, RegisterEntry.class)
                .setParameter("number", SearchText.code(number))
                .getResultStream()
                .findFirst();
    }
}
