package org.openbeian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openbeian.common.NotFound;
import org.openbeian.common.Sealing;
import org.openbeian.common.SearchText;
import org.openbeian.register.RegisterEntry;
import org.openbeian.registration.AiSystem;
import org.openbeian.review.ConflictsOfInterest;

/** The only loader of complaints and of what belongs to them. */
@ApplicationScoped
class ComplaintRepository {

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    KeptOutOfficers keptOut;

    @PersistenceContext
    EntityManager em;

    /**
     * For whoever looks at it.
     *
     * @throws NotFound when it is not there for the caller, as it is not for an officer whom it is about
     * @throws org.openbeian.review.Barred when the caller has declared a conflict of interest in the system it is about
     */
    Complaint get(String id) {
        Complaint complaint = known(id);
        if (keptOut.isMe(id)) {
            throw new NotFound();
        }
        if (complaint.getAiSystemId() != null) {
            conflicts.mustBeNone(List.of(complaint.getAiSystemId()));
        }
        return complaint;
    }

    /** For what follows by itself from another act, whoever has done that: nobody sees anything of it. */
    Complaint known(String id) {
        return of(id).orElseThrow(NotFound::new);
    }

    /** The same where it may be something else that is known by that id. */
    Optional<Complaint> of(String id) {
        return em.createQuery("select c from Complaint c where c.id = :id", Complaint.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Whether a complaint has that number; none is given twice. */
    boolean isGiven(String number) {
        return !em.createQuery("select c.id from Complaint c where c.number = :number", String.class)
                .setParameter("number", number)
                .getResultList()
                .isEmpty();
    }

    Optional<Complaint> byReceipt(String hash) {
        return em.createQuery("select c from Complaint c where c.receiptHash = :hash", Complaint.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** The same, and nobody else changes it until this transaction has ended. */
    Optional<Complaint> heldByReceipt(String hash) {
        return em.createQuery("select c from Complaint c where c.receiptHash = :hash", Complaint.class)
                .setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void add(Complaint complaint) {
        em.persist(complaint);
        // what belongs to it names it by id only, so it has to be there first
        em.flush();
    }

    void add(Object belonging) {
        em.persist(belonging);
    }

    /** Behind those that are there; two at once wait for each other. */
    void add(ComplaintMessage message) {
        // what has changed so far is written first: a lock reads the row anew and would forget it
        em.flush();
        hold(message.getComplaintId());
        message.comesAs(em.createQuery(
                                "select coalesce(max(m.seq), 0) from ComplaintMessage m where m.complaintId = :id",
                                Long.class)
                        .setParameter("id", message.getComplaintId())
                        .getSingleResult()
                + 1);
        em.persist(message);
    }

    /** Nobody else writes in its thread until this transaction has ended. */
    void hold(String complaintId) {
        em.find(Complaint.class, complaintId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether this form has been sent; see {@link org.openbeian.common.OnceKey}. */
    boolean isSentBy(String onceKey) {
        return em.createQuery("select count(m) from ComplaintMessage m where m.onceKey = :key", Long.class)
                        .setParameter("key", onceKey)
                        .getSingleResult()
                > 0;
    }

    List<ComplaintMessage> messages(String complaintId) {
        return em.createQuery(
                        "select m from ComplaintMessage m where m.complaintId = :id order by m.seq",
                        ComplaintMessage.class)
                .setParameter("id", complaintId)
                .getResultList();
    }

    /** Number and type of the pictures, not what they show. */
    List<PictureDetail> pictures(String complaintId) {
        return em.createQuery(
                        """
                        select new org.openbeian.complaint.PictureDetail(e.id, e.place, e.mediaType)
                        from ComplaintEvidence e where e.complaintId = :id order by e.place""",
                        PictureDetail.class)
                .setParameter("id", complaintId)
                .getResultList();
    }

    /** Whether all of those are there already. */
    boolean have(String complaintId, List<Picture> pictures, Sealing sealing) {
        if (pictures.isEmpty()) {
            return true;
        }
        List<byte[]> known = em.createQuery(
                        "select e from ComplaintEvidence e where e.complaintId = :id", ComplaintEvidence.class)
                .setParameter("id", complaintId)
                .getResultStream()
                .map(evidence -> evidence.read(sealing))
                .toList();
        return pictures.stream()
                .allMatch(picture -> known.stream().anyMatch(one -> Arrays.equals(one, picture.getContent())));
    }

    /** @throws NotFound when there is none, or its complaint is not there for the caller */
    ComplaintEvidence picture(String id) {
        ComplaintEvidence picture = em.createQuery(
                        "select e from ComplaintEvidence e where e.id = :id", ComplaintEvidence.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        get(picture.getComplaintId());
        return picture;
    }

    Optional<ComplaintIdentity> identity(String complaintId) {
        return em.createQuery("select i from ComplaintIdentity i where i.complaintId = :id", ComplaintIdentity.class)
                .setParameter("id", complaintId)
                .getResultStream()
                .findFirst();
    }

    Optional<ProviderQuestion> questionOn(String complaintId) {
        return em.createQuery("select q from ProviderQuestion q where q.complaintId = :id", ProviderQuestion.class)
                .setParameter("id", complaintId)
                .getResultStream()
                .findFirst();
    }

    List<ComplaintConsent> consents(String complaintId) {
        return em.createQuery(
                        "select c from ComplaintConsent c where c.complaintId = :id order by c.notedAt, c.side",
                        ComplaintConsent.class)
                .setParameter("id", complaintId)
                .getResultList();
    }

    /** By which name somebody signs in who works at the desk of the authority, or has: the trail names them so. */
    Optional<String> officer(String person, int authority) {
        return em.createQuery(
                        """
                        select p.username from Membership m join m.person p
                        where p.id = :person and m.authorityId = :here and m.organisationId is null""",
                        String.class)
                .setParameter("person", person)
                .setParameter("here", authority)
                .getResultStream()
                .findFirst();
    }

    /** Removes everything that was said or shown in a complaint. */
    void forget(String complaintId) {
        for (String belonging : List.of(
                "ComplaintMessage", "ComplaintEvidence", "ComplaintIdentity", "ProviderQuestion", "ComplaintConsent")) {
            em.createQuery("delete from " + belonging + " b where b.complaintId = :id")
                    .setParameter("id", complaintId)
                    .executeUpdate();
        }
        keptOut.clear(complaintId);
    }

    AiSystem system(String id) {
        return em.createQuery("select s from AiSystem s where s.id = :id", AiSystem.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The system behind a number of the register. */
    Optional<AiSystem> systemByNumber(String number) {
        return em.createQuery(
                        "select s from RegisterEntry e join Filing f on f.id = e.filingId join f.system s where "
                                + RegisterEntry.NUMBERED,
                        AiSystem.class)
                .setParameter("number", SearchText.code(number))
                .getResultStream()
                .findFirst();
    }

    /** The filing under which the system stands in the register. */
    Optional<String> registrationOf(String aiSystemId) {
        return inRegister("select e.filingId", aiSystemId);
    }

    Optional<String> numberOf(String aiSystemId) {
        return inRegister("select e.number", aiSystemId);
    }

    private Optional<String> inRegister(String what, String aiSystemId) {
        return em.createQuery(
                        what
                                + " from RegisterEntry e join Filing f on f.id = e.filingId where f.system.id = :system order by e.id desc",
                        String.class)
                .setParameter("system", aiSystemId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
