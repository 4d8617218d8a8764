package org.openbeian.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.openbeian.access.Caller;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Permission;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingState;

/** Which opinions the caller may not read yet; see {@link Independence}. Who only oversees reads all of them. */
@ApplicationScoped
public class SealedOpinions {

    /** Where the opinions of the round are still waited for, or will be again. */
    private static final Set<FilingState> OPEN = EnumSet.of(
            FilingState.SUBMITTED,
            FilingState.CORRECTION_REQUESTED,
            FilingState.ACCEPTED,
            FilingState.GRADED,
            FilingState.UNDER_REVIEW,
            FilingState.EXPERT_PANEL);

    @Inject
    CaseAccess cases;

    @Inject
    CurrentCaller me;

    /** Ids of the acts whose opinion and reasons are sealed for the caller. */
    public Set<String> of(Filing filing) {
        Caller caller = me.get();
        boolean oversees =
                caller.may(Permission.READ_AUDIT) && !caller.may(Permission.REVIEW) && !caller.may(Permission.PANEL);
        if (oversees || !OPEN.contains(filing.getState())) {
            return Set.of();
        }
        return Independence.sealed(
                cases.acts(filing.getId()),
                new Independence.Round(
                        filing.review().round(),
                        filing.getTerms().reviewers(),
                        filing.review().isPanelReported()
                                ? 0
                                : filing.getTerms().panelSize()),
                caller.personId(),
                caller.may(Permission.PANEL));
    }
}
