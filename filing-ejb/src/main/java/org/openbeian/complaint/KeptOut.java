package org.openbeian.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbeian.access.Permission;
import org.openbeian.access.Role;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.common.Invalid;
import org.openbeian.tenancy.AuthorityOwned;

/**
 * An officer of the authority whom a complaint is about, and who has no part in it (回避, SOD-11): named with a reason, and
 * taken out again, with a reason, only by a supervisor who did not name the officer, or by an auditor. One complaint may
 * have several.
 *
 * <p>The officer is kept out at once: a complaint about somebody is not to lie open to them until a second person has time.
 * But on one person's word alone nobody gets a case for themselves. Recusal is decided by somebody else than the one who
 * asks for it, so until another supervisor or an auditor has agreed, the one who named the officer has no hand in it either.
 *
 * <p>Where an authority has two supervisors one can name the other as long as an auditor can say yes or no to it: whoever
 * named the officer handles the complaint once the auditor has agreed, and nobody does before. An auditor handles none
 * (SOD-07), gains nothing by either answer, is told at once and sees the complaint and its days all the while, so one
 * supervisor alone can neither get a complaint nor bury it. Without an auditor nobody would be left to decide, and the name
 * is refused in words that say whom to appoint.
 */
@Entity
@Table(name = "complaint_kept_out")
public class KeptOut extends AuthorityOwned {

    @Id
    private String id;

    @Column(name = "complaint_id")
    private String complaintId;

    private String officer;

    private String reason;

    @Column(name = "named_by")
    private String namedBy;

    @Column(name = "named_at")
    private Instant namedAt;

    @Column(name = "agreed_by")
    private String agreedBy;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "lifted_reason")
    private String liftedReason;

    @Column(name = "lifted_by")
    private String liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Version
    private long version;

    protected KeptOut() {}

    KeptOut(String complaintId, String officer, String reason, String by, Instant at) {
        this.id = Ids.next();
        this.complaintId = complaintId;
        this.officer = officer;
        this.reason = reason;
        this.namedBy = by;
        this.namedAt = at;
    }

    /** A second person is of the same opinion. */
    void agree(String by, Instant at) {
        if (liftedAt != null || agreedAt != null) {
            throw new Conflict("complaint.moved_on");
        }
        if (!isAgreeable(by)) {
            throw new BusinessException("complaint.agree_by_another");
        }
        agreedBy = by;
        agreedAt = at;
    }

    /** Whether it waits for somebody like that person. */
    boolean isAgreeable(String by) {
        return isStanding() && agreedAt == null && isSecondNeeded() && !by.equals(namedBy) && !by.equals(officer);
    }

    /** Of those of which one waits for a second person: who cannot be that person. Empty when none waits. */
    static Set<String> waitNotFor(Collection<KeptOut> keptOut) {
        Set<String> persons = new HashSet<>();
        keptOut.stream()
                .filter(one -> one.isStanding() && one.agreedAt == null && one.isSecondNeeded())
                .forEach(one -> {
                    persons.add(one.namedBy);
                    persons.add(one.officer);
                });
        return persons;
    }

    /** Who steps back themselves asks nobody; of what was named before that was written down, nobody knows by whom. */
    private boolean isSecondNeeded() {
        return namedBy != null && !namedBy.equals(officer);
    }

    /** Whether that person has named an officer of those, and nobody else has agreed. */
    static boolean isAlone(Collection<KeptOut> keptOut, String person) {
        return keptOut.stream()
                .anyMatch(one ->
                        one.isStanding() && one.agreedAt == null && one.isSecondNeeded() && person.equals(one.namedBy));
    }

    /** @throws BusinessException for whoever has named an officer on their own word, and would handle it now */
    static void mustNotBeAlone(Collection<KeptOut> keptOut, String person) {
        if (isAlone(keptOut, person)) {
            throw new BusinessException("complaint.named_alone");
        }
    }

    /** It was a mistake: the officer may handle it again. */
    void lift(String why, String by, Instant at) {
        if (liftedAt != null) {
            throw new Conflict("complaint.moved_on");
        }
        if (!isLiftable(by)) {
            throw new BusinessException("complaint.back_by_another");
        }
        liftedReason = why;
        liftedBy = by;
        liftedAt = at;
    }

    /** Whether somebody like that person can take it back: neither who named the officer nor the officer. */
    boolean isLiftable(String by) {
        return isStanding() && !by.equals(namedBy) && !by.equals(officer);
    }

    /** Its complaint was kept long enough: the reasons go from here; what the trail has written down stays there. */
    void clear() {
        reason = null;
        liftedReason = null;
    }

    /**
     * A supervisor has to be left who can handle it, and who is neither kept out nor has named an officer on their own word.
     * Whoever that is can also agree to what is named, or take it back, so that nothing stays as it is for ever. Where only
     * those are left who have named somebody, an auditor has to be there for that.
     *
     * @param supervisors who handles complaints here, and has no conflict of interest in this one
     * @param auditors who sees them all and handles none, and has no conflict of interest either
     * @param standing who is kept out of this one
     * @throws Invalid at the officer when nobody is left
     */
    static void mustLeaveSomebody(Set<String> supervisors, Set<String> auditors, Collection<KeptOut> standing) {
        if (!leavesSomebody(supervisors, auditors, standing)) {
            throw new Invalid("/officer", "complaint.last_officer");
        }
    }

    /** The same as an answer. */
    static boolean leavesSomebody(Set<String> supervisors, Set<String> auditors, Collection<KeptOut> standing) {
        Set<String> handling = supervisors.stream()
                .filter(one -> standing.stream().noneMatch(other -> other.officer.equals(one)))
                .collect(Collectors.toSet());
        boolean left = handling.stream().anyMatch(one -> !isAlone(standing, one));
        boolean decided = auditors.stream().anyMatch(one -> standing.stream()
                .noneMatch(other -> one.equals(other.officer) || one.equals(other.namedBy)));
        return left || !handling.isEmpty() && decided;
    }

    /**
     * It bars from what the officer would otherwise do or see. An auditor handles none and has to see each one; who does not
     * see cases at all needs no bar, and would only hold up whoever names them.
     *
     * @throws Invalid at the officer when there is nothing to bar
     */
    static void mustBeNameable(Set<Role> roles) {
        if (!isNameable(roles)) {
            throw new Invalid("/officer", "complaint.not_to_be_named");
        }
    }

    /** Whether somebody with those roles can be named: the same as {@link #mustBeNameable}. */
    static boolean isNameable(Set<Role> roles) {
        return rights(roles).contains(Permission.SEE_CASE) && !isOnlyAuditing(roles);
    }

    /**
     * Whether somebody with those roles sees each complaint and handles none, and so is never kept out of one. Who audits and
     * handles complaints as well, as nobody is appointed to do any more (SOD-07), is kept out like whoever handles them.
     */
    static boolean isOnlyAuditing(Set<Role> roles) {
        Set<Permission> rights = rights(roles);
        return rights.contains(Permission.READ_AUDIT) && !rights.contains(Permission.SUPERVISE);
    }

    private static Set<Permission> rights(Set<Role> roles) {
        Set<Permission> rights = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> rights.addAll(role.permissions()));
        return rights;
    }

    boolean isStanding() {
        return liftedAt == null;
    }

    String getId() {
        return id;
    }

    /** Person id; null of what was named before that was written down. */
    String getNamedBy() {
        return namedBy;
    }

    /** Person id. */
    String getComplaintId() {
        return complaintId;
    }

    String getOfficer() {
        return officer;
    }

    /** Null where it was named before reasons were asked for, and after the end of retention. */
    String getReason() {
        return reason;
    }

    Instant getNamedAt() {
        return namedAt;
    }

    boolean isAgreed() {
        return agreedAt != null || !isSecondNeeded();
    }
}
