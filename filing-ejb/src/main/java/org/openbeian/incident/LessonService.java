package org.openbeian.incident;

import static org.openbeian.access.Permission.ANYONE;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.openbeian.access.Requires;

/** The lessons that an authority has published. */
@Stateless
public class LessonService {

    /** Lessons on one page. */
    public static final int PAGE = 50;

    @PersistenceContext
    EntityManager em;

    /**
     * Newest first.
     *
     * @param after id of the last one seen, or null
     */
    @Requires(value = ANYONE, reads = true, action = "lesson.lessons")
    public List<IncidentLesson> lessons(String after) {
        return em.createQuery(
                        "select l from IncidentLesson l where (:after = '' or l.id < :after) order by l.id desc",
                        IncidentLesson.class)
                .setParameter("after", IncidentRepository.isId(after) ? after : "")
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** The newest ones, for a front page. */
    @Requires(value = ANYONE, reads = true, action = "lesson.newest")
    public List<IncidentLesson> newest(int most) {
        return em.createQuery("select l from IncidentLesson l order by l.id desc", IncidentLesson.class)
                .setMaxResults(Math.min(most, PAGE))
                .getResultList();
    }
}
