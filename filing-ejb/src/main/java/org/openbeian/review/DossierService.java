package org.openbeian.review;

import static org.openbeian.access.Permission.SEE_CASE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.BusinessException;
import org.openbeian.common.NotFound;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.organisation.Organisation;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingReader;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.GradingRecord;

/** Opens a case for a member of staff, as far as the rights table lets that person see it. */
@Stateless
public class DossierService {

    private static final int TRAIL = 100;

    @Inject
    CaseAccess cases;

    @Inject
    FilingReader reader;

    @Inject
    FilingRepository filings;

    @Inject
    Conditions conditions;

    @Inject
    GradingRoutes routes;

    @Inject
    SealedOpinions opinions;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    CaseClocks clocks;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentCaller me;

    @PersistenceContext
    EntityManager em;

    /** @throws NotFound when the caller may not see it */
    @Requires(value = SEE_CASE, reads = true, action = "dossier.open")
    public CaseDetail open(String filingId) {
        Filing filing = cases.visible(filingId);
        List<FilingTask> items = cases.items(filingId);
        List<CaseAct> acts = cases.acts(filingId);
        Set<String> sealed = opinions.of(filing);
        Set<String> people = new HashSet<>();
        items.forEach(item -> people.add(item.getAssignee()));
        acts.forEach(act -> people.add(act.getPersonId()));
        people.remove(null);
        Map<String, PersonName> names = cases.names(people);
        List<TaskDetail> tasks = items.stream()
                .map(item -> new TaskDetail(item, names.getOrDefault(item.getAssignee(), PersonName.NONE)))
                .toList();
        TaskDetail mine = null;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isPending()
                    && Objects.equals(items.get(i).getAssignee(), me.get().personId())) {
                mine = tasks.get(i);
            }
        }
        List<GradingRecord> gradings = filings.gradings(filingId);
        return new CaseDetail(
                        reader.detail(filing),
                        em.find(Organisation.class, filing.getOrganisationId()),
                        tasks,
                        mine,
                        acts.stream()
                                .map(act -> new ActDetail(
                                        act,
                                        names.getOrDefault(act.getPersonId(), PersonName.NONE),
                                        sealed.contains(act.getId())))
                                .toList(),
                        clocks.of(filingId),
                        filings.corrections(filingId),
                        reader.corrected(filing),
                        gradings,
                        conditions.ofCase(filingId),
                        trail.ofCase(filingId, TRAIL),
                        route(filing, mine, gradings))
                .tainted(taint(filing, mine, acts));
    }

    /** What keeps the caller from the decision or the opinion that is asked for; by the same rules that would refuse it. */
    private String taint(Filing filing, TaskDetail mine, List<CaseAct> acts) {
        if (mine == null) {
            return null;
        }
        return switch (mine.getKind()) {
            case DECISION -> conflicts.taint(filing, acts);
            case REVIEW -> conflicts.gradeTaint(filing, acts);
            default -> null;
        };
    }

    /** @param gradings newest first; the one without a maker is the proposal of the rules */
    private String route(Filing filing, TaskDetail mine, List<GradingRecord> gradings) {
        if (mine == null || mine.getKind() != WorkKind.GRADING && mine.getKind() != WorkKind.GRADE_CONFIRMATION) {
            return null;
        }
        boolean set = mine.getKind() == WorkKind.GRADE_CONFIRMATION;
        return gradings.stream()
                .filter(record -> set == (record.getMadeBy() != null))
                .findFirst()
                .map(record -> routes.of(filing, record.getResult(), record.getGrade()))
                .orElse(null);
    }

    /**
     * The id of the case of that number.
     *
     * @throws NotFound when there is none that the caller may see
     */
    @Requires(value = SEE_CASE, reads = true, action = "dossier.numbered")
    public String numbered(String number) {
        return cases.numbered(number).getId();
    }

    /** Whether the caller may open the case, now. */
    @Requires(value = SEE_CASE, reads = true, action = "dossier.isOpenTo")
    public boolean isOpenTo(String filingId) {
        try {
            cases.visible(filingId);
            return true;
        } catch (BusinessException closed) {
            return false;
        }
    }

    /** The panel task of the caller for which no declaration was given yet, so that the material may not be seen (SOD-04). */
    @Requires(value = SEE_CASE, reads = true, action = "dossier.undeclared")
    public Optional<UndeclaredPanel> undeclared(String filingId) {
        return cases.items(filingId).stream()
                .filter(item -> !Declaration.isGiven(item)
                        && item.isPending()
                        && Objects.equals(item.getAssignee(), me.get().personId()))
                .findFirst()
                .map(item -> new UndeclaredPanel(
                        item, em.find(Organisation.class, item.getFiling().getOrganisationId())));
    }
}
