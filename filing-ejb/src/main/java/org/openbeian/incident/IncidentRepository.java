package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openbeian.access.Caller;
import org.openbeian.access.Permission;
import org.openbeian.access.Role;
import org.openbeian.common.NotFound;
import org.openbeian.common.Sealing;
import org.openbeian.common.SearchText;
import org.openbeian.organisation.Organisation;
import org.openbeian.register.RegisterEntry;
import org.openbeian.register.RegisterNames;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.Filing;
import org.openbeian.review.ConflictsOfInterest;
import org.openbeian.review.PersonName;

/** The only loader of incidents and what belongs to them. What the caller's scope does not contain is not there. */
@ApplicationScoped
class IncidentRepository {

    @Inject
    RegisterNames names;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    Sealing sealing;

    @PersistenceContext
    EntityManager em;

    /**
     * @throws NotFound when it is not there or not the caller's
     * @throws org.openbeian.review.Barred when the caller has a conflict of interest in a system it is about or with a party to it
     */
    Incident get(String id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** The same for an id that may be made up. */
    Optional<Incident> find(String id) {
        if (!isId(id)) {
            return Optional.empty();
        }
        return em.createQuery("select i from Incident i where i.id = :id", Incident.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(this::unbarred);
    }

    private Incident unbarred(Incident incident) {
        conflicts.mustBeNone(() -> concerned(incident.getId()));
        return incident;
    }

    /**
     * Of the systems that it is about, as far as they are known, and of its parties: whoever reported it for an organisation,
     * and who operates them. The same as {@link IncidentBar}.
     */
    List<String> concerned(String incidentId) {
        List<String> concerned = new ArrayList<>();
        for (String what : IncidentBar.CONCERNED) {
            concerned.addAll(em.createQuery(what, String.class)
                    .setParameter("id", incidentId)
                    .getResultList());
        }
        return concerned;
    }

    /** What came from an address may be anything; the columns of ids hold nothing but these. */
    static boolean isId(String text) {
        return text != null && text.matches("[0-9a-f-]{36}");
    }

    /** The same by its number. */
    Incident byNumber(String number) {
        return findByNumber(number).orElseThrow(NotFound::new);
    }

    /** The same for a number that may be made up. */
    Optional<Incident> findByNumber(String number) {
        return em.createQuery("select i from Incident i where i.number = :number", Incident.class)
                .setParameter("number", SearchText.code(number))
                .getResultStream()
                .findFirst()
                .map(this::unbarred);
    }

    /** Under which it goes on: itself, unless it was merged. */
    Incident survivorOf(Incident incident) {
        Incident survivor = incident;
        // a survivor may have been merged later; a merge that closes a circle is refused, so this ends
        while (survivor.getMergedInto() != null) {
            survivor = get(survivor.getMergedInto());
        }
        return survivor;
    }

    /** As they are now, and nobody else changes them until this transaction has ended; always in the same order. */
    void hold(Incident... held) {
        em.createQuery("select i from Incident i where i.id in :ids order by i.id", Incident.class)
                .setParameter("ids", Stream.of(held).map(Incident::getId).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(Incident incident) {
        em.persist(incident);
        // parties, systems and clocks name the incident by id only, so it has to be there first
        em.flush();
    }

    void add(OfIncident part) {
        em.persist(part);
    }

    /** After those that are there: of two of one instant the first is the one that was done first. */
    void add(IncidentAct act) {
        long before = em.createQuery("select count(a) from IncidentAct a where a.incidentId = :id", Long.class)
                .setParameter("id", act.getIncidentId())
                .getSingleResult();
        em.persist(act.after((int) before));
    }

    void add(IncidentReport report) {
        em.persist(report);
        em.flush();
    }

    void add(IncidentLesson lesson) {
        em.persist(lesson);
    }

    /** The report that was sent with this key, if it was the caller's. */
    Optional<IncidentReport> sentBefore(String onceKey) {
        return em.createQuery("select r from IncidentReport r where r.onceKey = :key", IncidentReport.class)
                .setParameter("key", onceKey)
                .getResultStream()
                .findFirst();
    }

    Incident ofReport(String reportId) {
        return em.createQuery(
                        "select i from Incident i, IncidentReportLink l where l.reportId = :id and l.incidentId = i.id order by i.id",
                        Incident.class)
                .setParameter("id", reportId)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** Of which the parent authority has to hear; at most 50 at once, the oldest first. */
    List<String> parentDue(int from) {
        return em.createQuery("select i.id from Incident i where i.passedOn.due = true order by i.id", String.class)
                .setFirstResult(from)
                .setMaxResults(50)
                .getResultList();
    }

    /** Oldest first; an applicant sees the own ones only. */
    List<IncidentReport> reports(String incidentId) {
        return em.createQuery(
                        """
                        select r from IncidentReport r, IncidentReportLink l
                        where l.incidentId = :id and r.id = l.reportId order by r.receivedAt, r.id""",
                        IncidentReport.class)
                .setParameter("id", incidentId)
                .getResultStream()
                .map(report -> report.open(sealing))
                .toList();
    }

    /** Whether that number is given away. */
    boolean isGiven(String number) {
        return !em.createQuery("select i.id from Incident i where i.number = :number", String.class)
                .setParameter("number", number)
                .getResultList()
                .isEmpty();
    }

    /** What each side says of the facts. */
    List<IncidentStatement> statements(String incidentId) {
        return em.createQuery(
                        "select s from IncidentStatement s where s.incidentId = :id order by s.id",
                        IncidentStatement.class)
                .setParameter("id", incidentId)
                .getResultList();
    }

    List<IncidentSystem> systems(String incidentId) {
        return em.createQuery(
                        "select s from IncidentSystem s where s.incidentId = :id order by s.id", IncidentSystem.class)
                .setParameter("id", incidentId)
                .getResultList();
    }

    List<IncidentParty> parties(String incidentId) {
        return em.createQuery(
                        "select p from IncidentParty p where p.incidentId = :id order by p.id", IncidentParty.class)
                .setParameter("id", incidentId)
                .getResultList();
    }

    /** The parties with a member who may say that it is contained, and sum it up; ids of organisations. */
    List<String> answering(String incidentId) {
        return em.createQuery(
                        """
                        select distinct p.organisationId from IncidentParty p, Membership m join m.roles r
                        where p.incidentId = :id and m.organisationId = p.organisationId
                            and m.authorityId = p.authorityId and m.active = true and r in :answering""",
                        String.class)
                .setParameter("id", incidentId)
                .setParameter("answering", Role.with(Permission.ANSWER_INCIDENT))
                .getResultList();
    }

    /** Oldest first. */
    List<IncidentLevel> levels(String incidentId) {
        return em.createQuery(
                        "select l from IncidentLevel l where l.incidentId = :id order by l.place", IncidentLevel.class)
                .setParameter("id", incidentId)
                .getResultList();
    }

    /** Oldest first. */
    List<IncidentAct> acts(String incidentId) {
        return em.createQuery(
                        "select a from IncidentAct a where a.incidentId = :id order by a.actedAt, a.place, a.id",
                        IncidentAct.class)
                .setParameter("id", incidentId)
                .getResultList();
    }

    /** Makes the organisation a party, once. @param at since when: it knows of it from then on at the latest */
    void join(Incident incident, String organisationId, java.time.Instant at) {
        boolean known = parties(incident.getId()).stream()
                .anyMatch(party -> party.getOrganisationId().equals(organisationId));
        if (!known) {
            em.persist(new IncidentParty(incident.getId(), organisationId, at));
            em.flush();
        }
    }

    List<Organisation> organisations(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select o from Organisation o where o.id in :ids order by o.id", Organisation.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** By organisation, the id of the latest filing that it has handed in here. */
    Map<String, String> lastFilings(Collection<String> organisations) {
        Map<String, String> last = new HashMap<>();
        if (!organisations.isEmpty()) {
            em.createQuery(
                            """
                            select f.organisationId, max(f.id) from Filing f
                            where f.organisationId in :applicants and f.submission.at is not null
                            group by f.organisationId""",
                            Object[].class)
                    .setParameter("applicants", organisations)
                    .getResultList()
                    .forEach(row -> last.put((String) row[0], (String) row[1]));
        }
        return last;
    }

    Filing filing(String id) {
        return em.createQuery("select f from Filing f where f.id = :id", Filing.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /**
     * Whether the caller can report for who provides the system: that is whose filed system it is about; of a system
     * nobody has identified, everybody but who only uses such systems in a key domain.
     */
    boolean isForTheProvider(Incident incident, Caller caller) {
        List<String> known = systems(incident.getId()).stream()
                .map(IncidentSystem::getSystemId)
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty()
                ? caller.roles().stream().anyMatch(role -> role == Role.PROVIDER || role == Role.DEV)
                : known.stream().anyMatch(id -> system(id).isPresent());
    }

    /** A filed system by its id. */
    Optional<AiSystem> system(String id) {
        if (!isId(id)) {
            return Optional.empty();
        }
        return em.createQuery("select s from AiSystem s where s.id = :id", AiSystem.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * The entry of the register under that number, or with a system of that very name, whosever system it is. A name
     * that several systems have names none of them.
     */
    Optional<RegisterEntry> entry(String said) {
        return numbered(said).or(() -> called(said));
    }

    private Optional<RegisterEntry> called(String name) {
        List<RegisterEntry> entries = names.called(name);
        long systems =
                entries.stream().map(RegisterEntry::getSystemId).distinct().count();
        return systems == 1 ? Optional.of(entries.get(0)) : Optional.empty();
    }

    private Optional<RegisterEntry> numbered(String number) {
        return em.createQuery("select e from RegisterEntry e where " + RegisterEntry.NUMBERED, RegisterEntry.class)
                .setParameter("number", SearchText.code(number))
                .getResultStream()
                .findFirst();
    }

    /** For staff: a system by the number under which it is registered. */
    Optional<AiSystem> registered(String number) {
        return numbered(number).flatMap(entry -> system(entry.getSystemId()));
    }

    /** By system, the latest filing of it that is on the register; there what follows for it is proposed and ordered. */
    Map<String, Filing> registrations(Collection<String> systems) {
        Map<String, Filing> registrations = new HashMap<>();
        if (!systems.isEmpty()) {
            em.createQuery("select f from Filing f where f.system.id in :systems order by f.id", Filing.class)
                    .setParameter("systems", systems)
                    .getResultStream()
                    .filter(Filing::isRegistration)
                    .forEach(filing -> registrations.put(filing.getSystem().getId(), filing));
        }
        return registrations;
    }

    /** The caller's own systems on the register, or those of the whole authority for staff; the newest 200. */
    List<RegisteredSystem> systems(LocalDate today) {
        List<RegisteredSystem> systems = em.createQuery(
                        """
                        select new org.openbeian.incident.RegisteredSystem(s, e)
                        from Filing f join f.system s join RegisterEntry e on e.filingId = f.id
                        where f.origin.parentId is null order by e.id desc""",
                        RegisteredSystem.class)
                .setMaxResults(200)
                .getResultList();
        systems.forEach(system -> system.asOf(today));
        return systems;
    }

    /**
     * A system of the caller's, or for staff of the authority's, that was filed under that very name and has not come
     * into the register. What is only a draft was never filed. A name that several have names none of them.
     */
    Optional<AiSystem> filed(String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        List<AiSystem> systems = em.createQuery(
                        """
                        select distinct s from Filing f join f.system s
                        where f.submission.at is not null and (s.nameZh = :name or s.nameEn = :name)""",
                        AiSystem.class)
                .setParameter("name", name.strip())
                .setMaxResults(2)
                .getResultList();
        return systems.size() == 1 ? Optional.of(systems.get(0)) : Optional.empty();
    }

    /** Chinese and English name by person id. */
    Map<String, PersonName> names(Collection<String> ids) {
        Map<String, PersonName> names = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select p.id, p.nameZh, p.nameEn from Person p where p.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> names.put((String) row[0], new PersonName((String) row[1], (String) row[2])));
        }
        return names;
    }
}
