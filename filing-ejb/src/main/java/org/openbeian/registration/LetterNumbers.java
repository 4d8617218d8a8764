package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.openbeian.notification.Outbox;

/** The numbers of the letters of a case: that of the case, and which letter of it. */
@ApplicationScoped
class LetterNumbers {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    FilingRepository filings;

    /**
     * The case has its number now, and with it the row that its letters are counted in. Of two first letters at the same moment
     * the second would find no row to wait for. The filing itself is written already.
     */
    FilingLetters begin(Filing filing) {
        FilingLetters letters = new FilingLetters(filing.getId());
        em.persist(letters);
        return letters;
    }

    /** The next one of it; who takes one at the same moment waits until this transaction has ended. */
    int next(Filing filing) {
        return em.createQuery("select l from FilingLetters l where l.filingId = :id", FilingLetters.class)
                .setParameter("id", filing.getId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                // numbered by a node of an older version while this one was started
                .orElseGet(() -> begin(filing))
                .next();
    }

    /** Number of a decision or another letter about it: no two of a case have the same. */
    static String of(Filing filing, int letter) {
        return filing.getNumber() + "/" + letter;
    }

    /**
     * Number of the letter that told of the decision on a filing as it stands; empty for what was told before letters had
     * one. That a change was taken over is told by a letter of the registration.
     */
    Optional<String> ofDecision(Filing filing) {
        if (filing.isChange() && filing.getState() == FilingState.REGISTERED) {
            Filing registration = filings.get(filing.origin().parentId());
            return outbox.letter(toldOnce(filing)).map(letter -> of(registration, letter));
        }
        return outbox.lastLetter(filing.getId(), Remedy.notices(filing.getState()))
                .map(letter -> of(filing, letter));
    }

    /** Under which the holder is told that a change was taken over. */
    static String toldOnce(Filing change) {
        return "change/" + change.getId();
    }
}
