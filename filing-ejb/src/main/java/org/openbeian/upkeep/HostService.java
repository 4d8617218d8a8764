package org.openbeian.upkeep;

import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.NotFound;
import org.openbeian.notification.LetterRow;

/**
 * What stands still at one authority, for whoever runs the portal for all of them and asks for it on the machine itself:
 * the numbers of the cases and nothing of what is in them. It is done by the services of the administrators, as the portal,
 * and the authority's trail says who asked for it.
 */
@Stateless
public class HostService {

    @Inject
    StuckService steps;

    @Inject
    LetterService letters;

    @Inject
    AuditTrail audit;

    /** The oldest first. */
    @Requires(value = SYSTEM, reads = true, action = "host.steps")
    public List<StuckRow> steps() {
        return steps.all();
    }

    /** See {@link org.openbeian.notification.Letters#stuck}. */
    @Requires(value = SYSTEM, reads = true, action = "host.letters")
    public List<LetterRow> letters() {
        return letters.stuck();
    }

    /** How many of them there are, beyond those that are listed, too. */
    @Requires(value = SYSTEM, reads = true, action = "host.countLetters")
    public long countLetters() {
        return letters.countStuck();
    }

    /** How many are kept for want of a mail server. */
    @Requires(value = SYSTEM, reads = true, action = "host.countKept")
    public long countKept() {
        return letters.countKept();
    }

    /** Each letter that does not merely wait for its turn, those that are kept for want of a mail server too. */
    @Requires(value = SYSTEM, reads = true, action = "host.everyLetter")
    public List<LetterRow> everyLetter() {
        List<LetterRow> all = new ArrayList<>();
        List<LetterRow> page = letters.unsent(null);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = letters.unsent(page.get(page.size() - 1).getPlace());
        }
        all.removeIf(letter -> letter.getStanding().equals("WAITING"));
        return all;
    }

    /** Whether a step or a letter of this authority has this id and stands still. */
    @Requires(value = SYSTEM, reads = true, action = "host.isStuck")
    public boolean isStuck(String id) {
        return steps.isStuck(id) || letters.isStuck(id);
    }

    /**
     * Lets a step or a letter be tried once more.
     *
     * @param who the name on the machine of whoever asks for it
     * @throws NotFound when nothing with that id stands still here
     */
    @Requires(value = SYSTEM, action = "host.again")
    public void again(String id, String who) {
        if (steps.isStuck(id)) {
            steps.again(id);
        } else {
            letters.again(mustBeLetter(id), null);
        }
        audit.notes().note("by_host", who);
    }

    /** Notes how a step that only tells somebody something was done by hand, or how a letter's reader was told. */
    @Requires(value = SYSTEM, action = "host.resolve")
    public void resolve(String id, String who, String how) {
        if (steps.isStuck(id)) {
            steps.resolve(id, how);
        } else {
            letters.settled(mustBeLetter(id), null, how);
        }
        audit.notes().note("by_host", who);
    }

    private String mustBeLetter(String id) {
        if (!letters.isStuck(id)) {
            throw new NotFound();
        }
        return id;
    }
}
