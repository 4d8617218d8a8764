package org.openbeian.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.openbeian.organisation.Organisation;

/** Puts an entry right, and its index with it. */
@ApplicationScoped
public class EntryCorrector {

    @Inject
    RegisterIndex index;

    @Inject
    Event<EntryCorrected> corrected;

    @PersistenceContext
    EntityManager em;

    /**
     * How the holder of that entry is called in English: it is the holder's name, so all its entries say it, and its
     * certificates. Those of other authorities follow within minutes, see {@link HolderNamesRound}.
     */
    public void correctHolder(RegisterEntry entry, String text, Instant at) {
        em.createQuery("select o from Organisation o where o.uscc = :uscc", Organisation.class)
                .setParameter("uscc", entry.getUscc())
                .getResultStream()
                .findFirst()
                .ifPresent(holder -> holder.calledInEnglish(text, at));
        em.createQuery("select e from RegisterEntry e where e.uscc = :uscc order by e.id", RegisterEntry.class)
                .setParameter("uscc", entry.getUscc())
                .getResultList()
                .forEach(one -> correct(one, DisplayField.APPLICANT_EN, text, at));
    }

    public void correct(RegisterEntry entry, DisplayField field, String text, Instant at) {
        index.follow(entry, () -> entry.correct(field, text, at));
        em.persist(entry.happened("ENTRY_CORRECTED", at));
        corrected.fire(entry.corrected(field, at));
    }
}
