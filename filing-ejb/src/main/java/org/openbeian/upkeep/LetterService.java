package org.openbeian.upkeep;

import static org.openbeian.access.Permission.ADMINISTER;
import static org.openbeian.access.Permission.DECIDE;
import static org.openbeian.access.Permission.DESK;
import static org.openbeian.access.Permission.GRADE;
import static org.openbeian.access.Permission.INTAKE;
import static org.openbeian.access.Permission.SUPERVISE;
import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Permission;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.InputCheck;
import org.openbeian.common.NotFound;
import org.openbeian.notification.LetterRow;
import org.openbeian.notification.Letters;

/**
 * The notices that did not reach their readers: all of them for administrators, those of a case for the staff who may
 * see it. Either lets one be sent again, or notes how its reader was told instead.
 */
@Stateless
public class LetterService {

    private static final int HOW = 300;

    @Inject
    Letters letters;

    @Inject
    CaseNumbers numbers;

    @Inject
    OpenCases cases;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller me;

    /** @param after see {@link Letters#unsent} */
    @Requires(
            value = {ADMINISTER, SYSTEM},
            reads = true,
            action = "letter.unsent")
    public List<LetterRow> unsent(String after) {
        return letters.unsent(after);
    }

    /** See {@link Letters#stuck}. */
    @Requires(value = SYSTEM, reads = true, action = "letter.stuck")
    public List<LetterRow> stuck() {
        return letters.stuck();
    }

    @Requires(value = SYSTEM, reads = true, action = "letter.countStuck")
    public long countStuck() {
        return letters.countStuck();
    }

    /** See {@link Letters#countKept}. */
    @Requires(value = SYSTEM, reads = true, action = "letter.countKept")
    public long countKept() {
        return letters.countKept();
    }

    @Requires(value = SYSTEM, reads = true, action = "letter.isStuck")
    public boolean isStuck(String letterId) {
        return letters.isStuck(letterId);
    }

    /** Those of a case; none for who may not see it. */
    @Requires(value = DESK, reads = true, action = "letter.of")
    public List<LetterRow> of(String caseId) {
        return isMine(caseId) ? letters.unsentOf(caseId) : List.of();
    }

    /** Whoever tells the applicant something, or looks after the letters; who only gives an opinion or audits does not. */
    @Requires(
            value = {INTAKE, GRADE, DECIDE, SUPERVISE, ADMINISTER, SYSTEM},
            action = "letter.again")
    public void again(String letterId, String caseId) {
        mustBeMine(caseId);
        audit.notes().about(letters.again(letterId, caseId));
    }

    /** @param how by which way and when the reader was told, at most 300 characters */
    @Requires(
            value = {INTAKE, GRADE, DECIDE, SUPERVISE, ADMINISTER, SYSTEM},
            action = "letter.settled")
    public void settled(String letterId, String caseId, String how) {
        mustBeMine(caseId);
        String said = InputCheck.needed("how", how, HOW);
        audit.notes().about(letters.settled(letterId, caseId, me.get().personId(), said));
        audit.notes().note("otherwise", said);
    }

    /** Whose case is not named is of the administrators' list. */
    private void mustBeMine(String caseId) {
        if (caseId == null ? !me.get().mayAny(ADMINISTER, SYSTEM) : !isMine(caseId)) {
            throw new NotFound();
        }
    }

    private boolean isMine(String caseId) {
        return cases.isOpen(caseId, numbers.of(caseId), Permission.SUPERVISE);
    }
}
