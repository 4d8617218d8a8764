package org.openbeian.registration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openbeian.common.Basis;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.tenancy.CaseOwned;

/** One request for correction (补正): the complete list of gaps, each on a field, each to be answered; nothing else is open. */
@Entity
@Table(name = "correction_request")
public class CorrectionRequest extends CaseOwned {

    @Id
    private String id;

    @Column(name = "filing_id")
    private String filingId;

    /** Asked by a reviewer about the technique, not by intake about completeness. */
    private boolean technical;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** The task of the process that waits for the answer. */
    @Column(name = "task_id")
    private String taskId;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<CorrectionGap> gaps = new ArrayList<>();

    @Version
    private long version;

    protected CorrectionRequest() {}

    public CorrectionRequest(Filing filing, boolean technical, String requestedBy, Instant at, LocalDate dueOn) {
        super(filing.getOrganisationId());
        this.id = Ids.next();
        this.filingId = filing.getId();
        this.technical = technical;
        this.requestedBy = requestedBy;
        this.requestedAt = at;
        this.dueOn = dueOn;
    }

    public void gap(String field, String kind, String text) {
        gaps.add(new CorrectionGap(this, gaps.size() + 1, field, kind, text));
    }

    /** The authority gives more time. */
    void extend(LocalDate day) {
        dueOn = day;
    }

    void answer(String gapId, String text, String by) {
        gaps.stream()
                .filter(gap -> gap.getId().equals(gapId))
                .findFirst()
                .orElseThrow(org.openbeian.common.NotFound::new)
                .answer(text, by);
    }

    /** Stamp of what is answered so far; another one whenever one of the answers is another. */
    public String getShown() {
        return basis().stamp();
    }

    private Basis basis() {
        return new Basis()
                .on(
                        "filing.changed_meanwhile",
                        gaps.stream().map(CorrectionGap::getAnswer).toArray());
    }

    /** @throws Conflict when somebody, or another window, has answered since the page was built */
    void mustBeAsShown(String shown) {
        basis().mustBe(shown);
    }

    void answered(Instant at) {
        mustBeComplete();
        answeredAt = at;
    }

    void mustBeComplete() {
        if (!isComplete()) {
            throw new BusinessException("filing.gaps_unanswered");
        }
    }

    public void waitsIn(String task) {
        taskId = task;
    }

    public String getTaskId() {
        return taskId;
    }

    public void reminded(Instant at) {
        remindedAt = at;
    }

    public boolean isComplete() {
        return gaps.stream().allMatch(CorrectionGap::isAnswered);
    }

    public boolean covers(String section, FilingForm form) {
        return gaps.stream().anyMatch(gap -> form.field(gap.getField())
                .map(field -> field.section().equals(section))
                .orElse(false));
    }

    public String getId() {
        return id;
    }

    public String getFilingId() {
        return filingId;
    }

    public boolean isTechnical() {
        return technical;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public Instant getRemindedAt() {
        return remindedAt;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public List<CorrectionGap> getGaps() {
        return gaps;
    }
}
