package org.openbeian.supervision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbeian.access.Caller;
import org.openbeian.access.Permission;
import org.openbeian.common.Basis;
import org.openbeian.incident.Incident;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingState;
import org.openbeian.review.PersonName;

/** Everything that is known of one registered system, and what the reader may do about it. */
public final class SystemOverview {

    private final Filing filing;
    private final List<Proposal> proposals;
    private final List<Measure> measures;
    private final List<Incident> incidents;
    private final List<ComplaintLine> complaints;
    private final List<SupervisionCase> cases;
    private final Caller reader;
    private final boolean dossierOpen;
    private List<TimelineEvent> events = List.of();
    private boolean reviewsOwn;
    private Map<String, String> letters = Map.of();

    SystemOverview(
            Filing filing,
            List<Proposal> proposals,
            List<Measure> measures,
            List<Incident> incidents,
            List<ComplaintLine> complaints,
            List<SupervisionCase> cases,
            Caller reader,
            boolean dossierOpen) {
        this.dossierOpen = dossierOpen;
        this.filing = filing;
        this.proposals = List.copyOf(proposals);
        this.measures = List.copyOf(measures);
        this.incidents = List.copyOf(incidents);
        this.complaints = List.copyOf(complaints);
        this.cases = List.copyOf(cases);
        this.reader = reader;
    }

    SystemOverview telling(List<TimelineEvent> inOrder) {
        events = inOrder;
        return this;
    }

    /** @param numbers of the letters with the orders and the measures, by the id of each */
    SystemOverview told(Map<String, String> numbers) {
        letters = numbers;
        return this;
    }

    /** The reader has ordered the suspension that the open proposal reviews, and somebody else can decide. */
    SystemOverview reviewedByAnother() {
        reviewsOwn = true;
        return this;
    }

    /** What whoever closes a case on the whole has to have seen. */
    static Basis basis(List<ComplaintLine> complaints, List<Incident> incidents) {
        return new Basis()
                .on(
                        "supervision.complaints_moved",
                        complaints.stream().map(ComplaintLine::id).toArray())
                .on(
                        "supervision.incidents_moved",
                        incidents.stream().map(Incident::getId).toArray());
    }

    /** Everything that happened, in the order of time; complaints of one day in one line. */
    public List<TimelineEvent> getEvents() {
        return events;
    }

    /** Stamp of the complaints and incidents, for who closes the case on the whole of them. */
    public String getShown() {
        return basis(complaints, incidents).stamp();
    }

    /** Complaints, incidents or measures that somebody still has to do something about. */
    public long getOpenComplaints() {
        return complaints.stream().filter(one -> !one.state().isEnd()).count();
    }

    public long getOpenIncidents() {
        return incidents.stream().filter(one -> one.getState().isOpen()).count();
    }

    public long getOpenMeasures() {
        return measures.stream()
                .filter(one -> one.getState() != MeasureState.VERIFIED)
                .count();
    }

    /** Whether the holder says of one that it is done, and somebody has to look at it. */
    public boolean isMeasureAnswered() {
        return measures.stream().anyMatch(one -> one.getState() == MeasureState.ANSWERED);
    }

    /** The proposal that waits; null if there is none. */
    public Proposal getOpen() {
        return proposals.stream().filter(Proposal::isOpen).findFirst().orElse(null);
    }

    /** What the reader may propose now. */
    public Set<FilingEvent> getProposable() {
        Set<FilingEvent> events = EnumSet.noneOf(FilingEvent.class);
        if (isSupervisor() && getOpen() == null) {
            ProposedOrder.EVENTS.stream().filter(getState()::allowsOrder).forEach(events::add);
        }
        return events;
    }

    /** On what these can rest, as the measures and the incidents stand. */
    public List<Ground> grounds(LocalDate today) {
        int gravest = incidents.stream()
                .mapToInt(incident -> incident.getGravity().getLevel())
                .max()
                .orElse(0);
        return Ground.of(getProposable(), getState(), Suspension.measures(getState(), proposals, measures), today)
                .stream()
                .filter(ground -> ground.isPossibleWith(gravest))
                .toList();
    }

    /** The one that lasts; null when it is not suspended. */
    public Suspension getSuspension() {
        return Suspension.of(getState(), proposals).orElse(null);
    }

    /** Whether a suspension would leave, or has left, its holder with nothing to put right. */
    public boolean isNothingToPutRight() {
        return getState() == FilingState.SUSPENDED
                ? Suspension.measures(getState(), proposals, measures).isEmpty()
                : getProposable().contains(FilingEvent.SUSPEND) && getOpenMeasures() == 0;
    }

    /** Whether the reader may order a measure now; of what has ended nothing can be put right. */
    public boolean isMeasureOrderable() {
        return isSupervisor() && Measure.isOrderable(getState());
    }

    /** Whether the reader can do that with the open proposal; what separation of duty would refuse is not offered. */
    public boolean can(ProposalState.Event event, LocalDate today) {
        Proposal open = getOpen();
        return open != null && new ProposalRights(open, proposals, reviewsOwn).can(event, reader, today);
    }

    /** The reader has ordered the suspension that it reviews, and leaves that to another. */
    public boolean isReviewedByAnother() {
        return reviewsOwn;
    }

    public boolean isApprover() {
        return reader.may(Permission.DECIDE);
    }

    public boolean isSupervisor() {
        return reader.may(Permission.SUPERVISE);
    }

    /** Whether the rights table lets the reader open the filing itself. */
    public boolean isDossierOpen() {
        return dossierOpen;
    }

    public String getFilingId() {
        return filing.getId();
    }

    /** Null on the notice track. */
    public String getNumber() {
        return filing.registration().number();
    }

    public String getSystemZh() {
        return filing.getSystem().getNameZh();
    }

    public String getSystemEn() {
        return filing.getSystem().getNameEn();
    }

    public String getSystemId() {
        return filing.getSystem().getId();
    }

    public FilingState getState() {
        return filing.getState();
    }

    public int getGrade() {
        return filing.getTerms().grade();
    }

    /** Codes of the conditions that the rules ask for and the approval has left out. */
    public List<String> getLeftOut() {
        return filing.conditions().leftOut();
    }

    /** Why, in the words of the approver; null when nothing was left out. */
    public String getLeftOutWhy() {
        return filing.conditions().leftOutWhy();
    }

    public List<Proposal> getProposals() {
        return proposals;
    }

    /** Who has decided on it, or taken it back; nobody while it is open. */
    public PersonName decider(Proposal proposal) {
        return events.stream()
                .filter(event -> proposal.getId().equals(event.getCaseId())
                        && event.getWhat().equals(proposal.getEnd()))
                .map(TimelineEvent::getPerson)
                .findFirst()
                .orElse(PersonName.NONE);
    }

    /** Number of the letter with the order or the measure of that id; null where none has one. */
    public String letter(String id) {
        return letters.get(id);
    }

    public List<Measure> getMeasures() {
        return measures;
    }

    /** Of this system, by its id; null when it is none of them. */
    public Incident incident(String id) {
        return incidents.stream()
                .filter(one -> one.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    public List<Incident> getIncidents() {
        return incidents;
    }

    /** What the complaints say is read on their own pages only. */
    public List<ComplaintLine> getComplaints() {
        return complaints;
    }

    public List<SupervisionCase> getCases() {
        return cases;
    }
}
