package org.openbeian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Permission;
import org.openbeian.access.Role;
import org.openbeian.review.ConflictsOfInterest;

/**
 * SOD-11: to an officer whom a complaint is about it is not there, in no list, no picture, no reminder. Decided here for all
 * who ask.
 */
@ApplicationScoped
public class KeptOutOfficers {

    @Inject
    CurrentCaller me;

    @Inject
    ConflictsOfInterest conflicts;

    @PersistenceContext
    EntityManager em;

    /** Whether the caller, as an officer, is kept out of that complaint. */
    boolean isMe(String complaintId) {
        return isBarrable() && of(complaintId).contains(me.get().personId());
    }

    private boolean isBarrable() {
        return me.get().isStaff() && !KeptOut.isOnlyAuditing(me.get().roles());
    }

    /** Ids of the complaints out of which the caller is kept, for the {@code not in} of a query, which may not be empty. */
    public Set<String> mineForQuery() {
        if (!isBarrable()) {
            return Set.of("");
        }
        Set<String> mine = new HashSet<>(em.createQuery(
                        "select k.complaintId from KeptOut k where k.officer = :me and k.liftedAt is null",
                        String.class)
                .setParameter("me", me.get().personId())
                .getResultList());
        return mine.isEmpty() ? Set.of("") : mine;
    }

    /**
     * Ids of the open complaints in which a name waits for somebody like the caller to agree, or to take it back; what is
     * barred from the caller is not among them. The same as {@link KeptOut#isAgreeable}.
     */
    Set<String> waitingForMe() {
        if (!me.get().may(Permission.SUPERVISE) && !me.get().may(Permission.READ_AUDIT)) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery(
                        """
                        select k.complaintId from KeptOut k, Complaint c
                        where c.id = k.complaintId and c.urgency.pressing < 2
                        and k.liftedAt is null and k.agreedAt is null and k.namedBy is not null
                        and k.namedBy <> k.officer and k.namedBy <> :me and k.officer <> :me
                        and c.id not in :keptOut and (c.aiSystemId is null or c.aiSystemId not in :barred)""",
                        String.class)
                .setParameter("me", me.get().personId())
                .setParameter("keptOut", mineForQuery())
                .setParameter("barred", conflicts.mineForQuery())
                .getResultList());
    }

    /** @throws org.openbeian.common.Invalid at the officer when with those names nobody would be left for that complaint */
    void mustLeaveSomebody(Complaint complaint, Collection<KeptOut> names) {
        Set<String> conflicted = conflicted(complaint.getAiSystemId());
        KeptOut.mustLeaveSomebody(
                handling(complaint, supervisors(), conflicted), without(auditors(), conflicted), names);
    }

    /**
     * Whether an officer is left who can handle that complaint, as it is. A conflict is declared whoever is left, and bars at
     * once: so it can come to that.
     */
    boolean leaveSomebody(Complaint complaint) {
        return isLeft(
                complaint,
                supervisors(),
                auditors(),
                conflicted(complaint.getAiSystemId()),
                standing(complaint.getId()));
    }

    private static boolean isLeft(
            Complaint complaint,
            Set<String> supervisors,
            Set<String> auditors,
            Set<String> conflicted,
            List<KeptOut> named) {
        return KeptOut.leavesSomebody(
                handling(complaint, supervisors, conflicted), without(auditors, conflicted), named);
    }

    /** Those of the supervisors who can: who has handled it does not look at it again (SOD-11). */
    private static Set<String> handling(Complaint complaint, Set<String> supervisors, Set<String> conflicted) {
        Set<String> barred = new HashSet<>(conflicted);
        barred.addAll(complaint.getHands().barred(complaint.getState()));
        return without(supervisors, barred);
    }

    /** Those of the open complaints for which nobody is left; asked by officer and not by complaint, for those are fewer. */
    List<Complaint> leavingNobody(List<Complaint> open) {
        Set<String> supervisors = supervisors();
        Set<String> auditors = auditors();
        Map<String, Set<String>> systems = Stream.concat(supervisors.stream(), auditors.stream())
                .distinct()
                .collect(Collectors.toMap(person -> person, this::conflictsOf));
        Map<String, List<KeptOut>> named = standing().stream().collect(Collectors.groupingBy(KeptOut::getComplaintId));
        return open.stream()
                .filter(one -> !isLeft(
                        one,
                        supervisors,
                        auditors,
                        systems.keySet().stream()
                                .filter(person -> one.getAiSystemId() != null
                                        && systems.get(person).contains(one.getAiSystemId()))
                                .collect(Collectors.toSet()),
                        named.getOrDefault(one.getId(), List.of())))
                .toList();
    }

    /** Ids of the systems in which that officer has a conflict of interest. */
    Set<String> conflictsOf(String person) {
        return conflicts.of(person);
    }

    /** Who is kept out of which open complaint now. */
    List<KeptOut> standing() {
        return em.createQuery(
                        """
                        select k from KeptOut k, Complaint c where c.id = k.complaintId and c.urgency.pressing < 2
                        and k.liftedAt is null order by k.namedAt, k.id""",
                        KeptOut.class)
                .getResultList();
    }

    /** Person ids of those who have a conflict of interest in that system; of no system nobody. */
    Set<String> conflicted(String aiSystemId) {
        return aiSystemId == null ? Set.of() : conflicts.barredFrom(List.of(aiSystemId));
    }

    private static Set<String> without(Set<String> persons, Set<String> conflicted) {
        return persons.stream().filter(one -> !conflicted.contains(one)).collect(Collectors.toSet());
    }

    /** Whether that officer handles complaints here and has no conflict of interest in that system. */
    boolean mayHandle(String officer, String aiSystemId) {
        return supervisors().contains(officer) && !conflicted(aiSystemId).contains(officer);
    }

    /** Person ids of those who handle complaints at this authority. */
    Set<String> supervisors() {
        return active(Role.SUPERVISOR);
    }

    /** Person ids of those who see each complaint of this authority and handle none. */
    Set<String> auditors() {
        return active(Role.AUDITOR);
    }

    private Set<String> active(Role role) {
        return new HashSet<>(em.createQuery(
                        """
                        select m.person.id from Membership m join m.roles r
                        where m.authorityId = :here and m.active = true and m.organisationId is null and r = :role""",
                        String.class)
                .setParameter("here", me.get().authorityId())
                .setParameter("role", role)
                .getResultList());
    }

    /** Of an officer of this authority, or of one who was. */
    Set<Role> roles(String officer) {
        return new HashSet<>(em.createQuery(
                        """
                        select r from Membership m join m.roles r
                        where m.authorityId = :here and m.organisationId is null and m.person.id = :officer""",
                        Role.class)
                .setParameter("here", me.get().authorityId())
                .setParameter("officer", officer)
                .getResultList());
    }

    /** Person ids. */
    Set<String> of(String complaintId) {
        return standing(complaintId).stream().map(KeptOut::getOfficer).collect(Collectors.toSet());
    }

    Optional<KeptOut> of(String complaintId, String officer) {
        return standing(complaintId).stream()
                .filter(one -> one.getOfficer().equals(officer))
                .findFirst();
    }

    /** Those who are kept out now, in the order in which they were named. */
    List<KeptOut> standing(String complaintId) {
        return all(complaintId).stream().filter(KeptOut::isStanding).toList();
    }

    void clear(String complaintId) {
        all(complaintId).forEach(KeptOut::clear);
    }

    private List<KeptOut> all(String complaintId) {
        return em.createQuery(
                        "select k from KeptOut k where k.complaintId = :id order by k.namedAt, k.id", KeptOut.class)
                .setParameter("id", complaintId)
                .getResultList();
    }
}
