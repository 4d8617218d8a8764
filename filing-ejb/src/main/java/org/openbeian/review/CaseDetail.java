package org.openbeian.review;

import java.util.List;
import java.util.stream.Stream;
import org.openbeian.audit.AuditEntry;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.grading.GradingJson;
import org.openbeian.organisation.Organisation;
import org.openbeian.registration.CorrectedAnswer;
import org.openbeian.registration.CorrectionRequest;
import org.openbeian.registration.FilingDetail;
import org.openbeian.registration.GradingRecord;

/** A case as the desk shows it: the dossier, what is asked of the caller, and everything that has happened. */
public final class CaseDetail {

    private final FilingDetail filing;
    private final Organisation applicant;
    private final List<TaskDetail> tasks;
    private final TaskDetail mine;
    private final List<ActDetail> acts;
    private final List<ClockDetail> clocks;
    private final List<CorrectionRequest> corrections;
    private final List<CorrectedAnswer> corrected;
    private final List<GradingRecord> gradings;
    private final List<CaseCondition> conditions;
    private final List<AuditEntry> trail;
    private String taint;
    private final String route;

    CaseDetail(
            FilingDetail filing,
            Organisation applicant,
            List<TaskDetail> tasks,
            TaskDetail mine,
            List<ActDetail> acts,
            List<ClockDetail> clocks,
            List<CorrectionRequest> corrections,
            List<CorrectedAnswer> corrected,
            List<GradingRecord> gradings,
            List<CaseCondition> conditions,
            List<AuditEntry> trail,
            String route) {
        this.filing = filing;
        this.applicant = applicant;
        this.tasks = List.copyOf(tasks);
        this.mine = mine;
        this.acts = List.copyOf(acts);
        this.clocks = List.copyOf(clocks);
        this.corrections = List.copyOf(corrections);
        this.corrected = List.copyOf(corrected);
        this.gradings = List.copyOf(gradings);
        this.conditions = List.copyOf(conditions);
        this.trail = List.copyOf(trail);
        this.route = route;
    }

    /** @see ConflictsOfInterest#taint */
    CaseDetail tainted(String by) {
        taint = by;
        return this;
    }

    /** Key of why the caller cannot decide, or give the opinion, that is asked for as the case stands; null when that can be done. */
    public String getTaint() {
        return taint;
    }

    public FilingDetail getFiling() {
        return filing;
    }

    public Organisation getApplicant() {
        return applicant;
    }

    /** All work items, oldest first. */
    public List<TaskDetail> getTasks() {
        return tasks;
    }

    /** What the caller has claimed on this case and not done, or null. */
    public TaskDetail getMine() {
        return mine;
    }

    /** Oldest first. */
    public List<ActDetail> getActs() {
        return acts;
    }

    /** How many decisions approvers have signed, so that a second one knows of the first. */
    public String getDecided() {
        return decided(acts.stream().map(ActDetail::getAct));
    }

    static String decided(Stream<String> acts) {
        return Long.toString(acts.filter(WorkKind.DECISION.name()::equals).count());
    }

    public List<ClockDetail> getClocks() {
        return clocks;
    }

    /** Newest first. */
    public List<CorrectionRequest> getCorrections() {
        return corrections;
    }

    /** What has changed with the correction that was answered last. */
    public List<CorrectedAnswer> getCorrected() {
        return corrected;
    }

    /** Newest first; the one without a maker is the proposal of the rules. */
    public List<GradingRecord> getGradings() {
        return gradings;
    }

    /** Codes of the red lines that are crossed and have to be referred to another body, by the rules' latest word. */
    public List<String> getReferred() {
        return gradings.isEmpty()
                ? List.of()
                : GradingJson.read(gradings.get(0).getResult()).getReferred();
    }

    public List<CaseCondition> getConditions() {
        return conditions;
    }

    /** Newest lines of the audit trail, newest first. */
    public List<AuditEntry> getTrail() {
        return trail;
    }

    /**
     * Where the case goes with the grade that the caller is asked about, the proposed one or the one to be agreed to:
     * NOTICE, REVIEW, RECORD, NOT_REQUIRED or RED_LINE; null when the caller is asked about none.
     */
    public String getRoute() {
        return route;
    }

    /** Whether the caller is asked for this kind of work now. */
    public boolean isAsked(String kind) {
        return mine != null && mine.getKind().name().equals(kind);
    }
}
