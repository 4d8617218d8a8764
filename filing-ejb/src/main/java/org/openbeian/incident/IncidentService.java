package org.openbeian.incident;

import static org.openbeian.access.Permission.READ_AUDIT;
import static org.openbeian.access.Permission.REPORT_INCIDENT;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openbeian.access.Caller;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.LikePattern;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.OverdueRow;
import org.openbeian.review.ConflictsOfInterest;

/** Incidents to look at: an organisation's own, the authority's for supervisors and auditors. */
@Stateless
public class IncidentService {

    /** Lines on one page. */
    public static final int PAGE = 50;

    /** Of so many open ones at most the list is made; an authority never has them. */
    private static final int MOST_OPEN = 5000;

    private static final String SOUGHT = IncidentBar.free("i.id")
            + """
            \sand (:text = '' or i.number like :number or i.searchText like :text
            or exists (select s.id from IncidentSystem s where s.incidentId = i.id and s.searchText like :text))""";

    private static final int TRAIL = 100;

    /** Most lines of what is owed. */
    private static final int PAGE_OF_OWED = 50;

    @Inject
    IncidentRepository incidents;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    IncidentClocks clocks;

    @Inject
    IncidentAssessor assessor;

    @Inject
    KnownFacts facts;

    @Inject
    OwnShares shares;

    @Inject
    Duplicates duplicates;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /** Incidents to which the caller's organisation is a party, newest first; at most 200. */
    @Requires(value = REPORT_INCIDENT, reads = true, action = "incident.mine")
    public List<IncidentRow> mine() {
        return em.createQuery(
                        """
                        select i.id, i.number, i.title, i.type, i.state, i.gravity.level, i.gravity.levelFinal, i.times.late, i.reportedAt,
                            (select min(c.dueAt) from CaseClock c where c.caseId = i.id and c.ended = false),
                            (select min(c.dueOn) from CaseClock c where c.caseId = i.id and c.ended = false)
                        from IncidentParty p join Incident i on i.id = p.incidentId
                        where p.organisationId = :me
                        order by i.id desc""",
                        Object[].class)
                .setParameter("me", me.get().organisationId())
                .setMaxResults(200)
                .getResultStream()
                .map(IncidentRow::withoutHandler)
                .map(row -> own(row, incidents.get(row.getId())))
                .toList();
    }

    /**
     * Reports that the caller's organisation owes of incidents in which no other one has acted. Where others have, time counts for
     * each from another moment that no other party reads; the page of the incident says by when.
     */
    @Requires(value = REPORT_INCIDENT, reads = true, action = "incident.owed")
    public List<OverdueRow> owed() {
        return em.createQuery(
                        """
                        select c.code, i.id, i.number, c.dueOn, c.dueAt
                        from IncidentParty p join Incident i on i.id = p.incidentId join CaseClock c on c.caseId = i.id
                        where p.organisationId = :me and c.ended = false and c.code in :owed
                        and not exists (select a.id from IncidentAct a
                            where a.incidentId = i.id and (a.act = 'ABSORB' or a.organisationId <> :me))
                        order by c.id""",
                        Object[].class)
                .setParameter("me", me.get().organisationId())
                .setParameter("owed", IncidentClocks.owedByTheOperator())
                .setMaxResults(PAGE_OF_OWED)
                .getResultStream()
                .map(IncidentService::owed)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<OverdueRow> owed(Object[] row) {
        LocalDate day = row[3] != null
                ? (LocalDate) row[3]
                : row[4] == null ? null : LocalDate.ofInstant((Instant) row[4], PortalClock.ZONE);
        String number = (String) row[2];
        return Optional.ofNullable(day)
                .map(due -> new OverdueRow(
                        IncidentClocks.UPDATE.equals(row[0]) ? "INCIDENT_UPDATE" : "INCIDENT_SUMMARY",
                        (String) row[1],
                        number,
                        number,
                        due));
    }

    /** As its party may see it. */
    private IncidentRow own(IncidentRow row, Incident incident) {
        List<IncidentReport> reports = incidents.reports(incident.getId());
        OwnShare share = shares.of(incident, reports, incidents.systems(incident.getId()));
        return row.as(share).dueBy(ownClocks(incident, share, reports).among(clocks.of(incident)));
    }

    private OwnClocks ownClocks(Incident incident, OwnShare share, List<IncidentReport> reports) {
        return OwnClocks.of(share, reports, incidents.isForTheProvider(incident, me.get()));
    }

    private List<ClockDetail> clocks(Incident incident, OwnShare share, List<IncidentReport> reports) {
        List<ClockDetail> all = clocks.of(incident);
        return me.get().isStaff() ? all : ownClocks(incident, share, reports).among(all);
    }

    /** Since when what has to be reported is reckoned: for a party since it knew itself. */
    private Instant knownSince(Incident incident, OwnShare share, List<IncidentReport> reports) {
        Instant own =
                me.get().isStaff() ? null : ownClocks(incident, share, reports).getAware();
        return own == null ? incident.getTimes().knownSince() : own;
    }

    /**
     * The authority's incidents: the open ones by when the next of their clocks ends, those without a clock after them;
     * with the ended ones among them the newest first.
     *
     * @param all closed, merged and dismissed ones too
     * @param text part of a number, a title or a system's name, or null
     * @param after id of the last line seen, or null
     */
    @Requires(
            value = {SUPERVISE, READ_AUDIT},
            reads = true,
            action = "incident.list")
    public List<IncidentRow> list(boolean all, String text, String after) {
        String seen = IncidentRepository.isId(after) ? after : "";
        if (all) {
            return rows(
                    "i.state in :states and (:after = '' or i.id < :after) and " + SOUGHT + " order by i.id desc",
                    query -> query.setParameter("states", Arrays.asList(IncidentState.values()))
                            .setParameter("after", seen)
                            .setParameter("barred", conflicts.mineForQuery())
                            .setParameter("text", LikePattern.in(text))
                            .setParameter("number", LikePattern.inCode(text))
                            .setMaxResults(PAGE));
        }
        Map<String, Instant> passOn = passOnIfGrave();
        List<String> page = pageOf(openByDue(text, passOn), seen);
        if (page.isEmpty()) {
            return List.of();
        }
        List<IncidentRow> rows = new ArrayList<>(rows("i.id in :ids", query -> query.setParameter("ids", page)));
        rows.forEach(row -> row.passOnIfGrave(passOn.get(row.getId())));
        rows.sort(Comparator.comparingInt(row -> page.indexOf(row.getId())));
        return rows;
    }

    private List<IncidentRow> rows(String where, UnaryOperator<TypedQuery<Object[]>> filled) {
        return filled.apply(em.createQuery(
                        """
                        select i.id, i.number, i.title, i.type, i.state, i.gravity.level, i.gravity.levelFinal, i.times.late, i.reportedAt,
                            p.nameZh, p.nameEn,
                            (select min(c.dueAt) from CaseClock c where c.caseId = i.id and c.ended = false),
                            (select min(c.dueOn) from CaseClock c where c.caseId = i.id and c.ended = false)
                        from Incident i left join Person p on p.id = i.handler where """
                                + " " + where,
                        Object[].class))
                .getResultStream()
                .map(IncidentRow::new)
                .toList();
    }

    /** Of those whose level nobody has confirmed, by id. */
    private Map<String, Instant> passOnIfGrave() {
        Map<String, Instant> due = new HashMap<>();
        em.createQuery("select i from Incident i where i.state = :reported order by i.id desc", Incident.class)
                .setParameter("reported", IncidentState.REPORTED)
                .setMaxResults(MOST_OPEN)
                .getResultList()
                .forEach(incident ->
                        clocks.passOnIfGrave(incident).ifPresent(until -> due.put(incident.getId(), until)));
        return due;
    }

    /** Ids of the open ones, what ends first first. A day ends after every hour in it. */
    private List<String> openByDue(String text, Map<String, Instant> passOn) {
        return em.createQuery(
                        """
                        select i.id,
                            (select min(c.dueAt) from CaseClock c where c.caseId = i.id and c.ended = false),
                            (select min(c.dueOn) from CaseClock c where c.caseId = i.id and c.ended = false)
                        from Incident i where i.state in :states and """
                                + " " + SOUGHT,
                        Object[].class)
                .setParameter("states", IncidentState.open())
                .setParameter("barred", conflicts.mineForQuery())
                .setParameter("text", LikePattern.in(text))
                .setParameter("number", LikePattern.inCode(text))
                .setMaxResults(MOST_OPEN)
                .getResultStream()
                .map(IncidentDue::new)
                .map(due -> due.orBy(passOn.get(due.getId())))
                .sorted()
                .map(IncidentDue::getId)
                .toList();
    }

    private static List<String> pageOf(List<String> ids, String after) {
        int from = after.isEmpty() ? 0 : ids.indexOf(after) + 1;
        return ids.subList(from, Math.min(ids.size(), from + PAGE));
    }

    /** One incident with everything the caller may see of it. @throws NotFound when it is not there or not the caller's */
    @Requires(
            value = {REPORT_INCIDENT, SUPERVISE, READ_AUDIT},
            reads = true,
            action = "incident.open")
    public IncidentDetail open(String id) {
        return detail(incidents.get(id));
    }

    /** The same by its number. */
    @Requires(
            value = {REPORT_INCIDENT, SUPERVISE, READ_AUDIT},
            reads = true,
            action = "incident.byNumber")
    public IncidentDetail byNumber(String number) {
        return detail(incidents.byNumber(number));
    }

    /** The number under which this incident goes on: the same one, unless it was merged. */
    @Requires(
            value = {REPORT_INCIDENT, SUPERVISE, READ_AUDIT},
            reads = true,
            action = "incident.numberNow")
    public String numberNow(String number) {
        return incidents.survivorOf(incidents.byNumber(number)).getNumber();
    }

    /** In the shape of the OECD's common reporting framework, with the fields of the EU for serious incidents. */
    @Requires(
            value = {REPORT_INCIDENT, SUPERVISE, READ_AUDIT},
            reads = true,
            action = "incident.export")
    public JsonObject export(String number) {
        Incident incident = incidents.byNumber(number);
        List<IncidentReport> reports = incidents.reports(incident.getId());
        OwnShare share = shares.of(incident, reports, incidents.systems(incident.getId()));
        return new IncidentExport(
                        incident,
                        reports,
                        share,
                        (me.get().isStaff() ? incident.getFacts() : ownFacts(incident)).getJsonObject("impact"),
                        incidents.organisations(incidents.parties(incident.getId()).stream()
                                .map(IncidentParty::getOrganisationId)
                                .toList()),
                        clocks(incident, share, reports),
                        filed(share))
                .toJson();
    }

    private Map<String, AiSystem> filed(OwnShare share) {
        return share.getSystems().stream()
                .map(IncidentSystem::getSystemId)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> incidents.system(id).stream())
                .collect(Collectors.toMap(AiSystem::getId, Function.identity()));
    }

    private JsonObject ownFacts(Incident incident) {
        return facts.own(incident).orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    private IncidentDetail detail(Incident incident) {
        Caller caller = me.get();
        String id = incident.getId();
        List<IncidentReport> reports = incidents.reports(id);
        OwnShare share = shares.of(incident, reports, incidents.systems(id));
        List<IncidentSystem> systems = share.getSystems();
        List<IncidentAct> acts = incidents.acts(id);
        List<IncidentLevel> levels = incidents.levels(id);
        Predicate<IncidentLevel> explained = level -> true;
        if (!caller.isStaff()) {
            OwnHistory own = new OwnHistory(
                    caller.organisationId(),
                    acts,
                    number -> incidents.findByNumber(number).isPresent(),
                    share.getSince());
            acts = own.acts();
            levels = own.levels(levels);
            explained = own::isExplained;
        }
        return new IncidentDetail(caller, incident)
                .reports(reports, share)
                .ownFacts(ownFacts(incident))
                .parties(
                        incidents.organisations(incidents.parties(id).stream()
                                .map(IncidentParty::getOrganisationId)
                                .toList()),
                        incidents.answering(id))
                .history(levels, acts, incidents.names(IncidentDetail.people(incident, levels, acts)))
                .explained(explained)
                .clocks(
                        clocks(incident, share, reports),
                        assessor.assess(incident, knownSince(incident, share, reports)))
                .passOnIfGrave(caller.isStaff() ? clocks.passOnIfGrave(incident).orElse(null) : null)
                .related(survivorOf(incident), caller.isStaff() ? alike(incident, systems) : List.of())
                .registrations(caller.isStaff() ? incidents.registrations(filed(systems)) : Map.of())
                .trail(caller.isStaff() ? audit.ofCase(id, TRAIL) : List.of());
    }

    /** Null for one that goes on as itself. */
    private Incident survivorOf(Incident incident) {
        Incident survivor = incidents.survivorOf(incident);
        return survivor == incident ? null : survivor;
    }

    private static List<String> filed(List<IncidentSystem> systems) {
        return systems.stream()
                .map(IncidentSystem::getSystemId)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Incident> alike(Incident incident, List<IncidentSystem> systems) {
        return duplicates.of(
                incident.getId(),
                incident.getTitle(),
                incident.getTimes().noticedAt(),
                filed(systems),
                systems.stream().map(IncidentSystem::getName).toList());
    }
}
