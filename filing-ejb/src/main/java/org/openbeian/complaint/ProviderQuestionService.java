package org.openbeian.complaint;

import static org.openbeian.access.Permission.FILE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.InputCheck;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;
import org.openbeian.registration.OverdueRow;

/** The provider's side of a complaint: the questions to its organisation, and its answers. Of the complaint itself it sees nothing. */
@Stateless
public class ProviderQuestionService {

    private static final int LONGEST = 4000;
    private static final int MOST = 200;

    @Inject
    ComplaintProcess process;

    @Inject
    CurrentCaller me;

    @Inject
    Sealing sealing;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /** The newest questions to the caller's organisation, newest first. */
    @Requires(value = FILE, reads = true, action = "providerQuestion.mine")
    public List<QuestionDetail> mine() {
        return em
                .createQuery(
                        "select q from ProviderQuestion q order by q.askedAt desc, q.id desc", ProviderQuestion.class)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(asked -> new QuestionDetail(asked, sealing))
                .toList();
    }

    /** Those that wait for the caller's organisation, the nearest day first. */
    @Requires(value = FILE, reads = true, action = "providerQuestion.owed")
    public List<OverdueRow> owed() {
        return em.createQuery(
                        """
                        select new org.openbeian.registration.OverdueRow('QUESTION', q.id, q.systemZh, q.systemEn, q.dueOn)
                        from ProviderQuestion q where q.answeredAt is null and q.silent = false
                        order by q.dueOn, q.id""",
                        OverdueRow.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** @throws NotFound when it is not put to the caller's organisation */
    @Requires(value = FILE, reads = true, action = "providerQuestion.open")
    public QuestionDetail open(String id) {
        return new QuestionDetail(get(id), sealing);
    }

    /**
     * Answers, once. The complaint goes on by a step of the process in a transaction of its own, because in the
     * provider's scope it can't be loaded.
     */
    @Requires(value = FILE, action = "providerQuestion.answer")
    public void answer(String id, String text) {
        ProviderQuestion asked = get(id);
        audit.notes().about(asked.getComplaintId());
        String answer = InputCheck.needed("answer", text, LONGEST);
        asked.answer(answer, me.get().personId(), sealing, clock.instant());
        process.happened(asked.getComplaintId(), ComplaintEvent.PROVIDER_ANSWERS, Map.of());
    }

    private ProviderQuestion get(String id) {
        return em.createQuery("select q from ProviderQuestion q where q.id = :id", ProviderQuestion.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
