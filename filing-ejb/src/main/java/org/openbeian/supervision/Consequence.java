package org.openbeian.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.registration.RegistrationChange;

/** What followed from an incident for one registration: a measure, a proposal, a regrade. */
public final class Consequence {

    /** What it is. */
    public enum Kind {
        MEASURE,
        PROPOSAL,
        REGRADE
    }

    private final Kind kind;
    private final String what;
    private final String state;
    private final String text;
    private final String filingId;
    private final String systemZh;
    private final String systemEn;
    private final Instant at;
    private final LocalDate dueOn;
    private Measure measure;

    private Consequence(
            Kind kind, String what, String state, String text, Registration of, Instant at, LocalDate dueOn) {
        this.kind = kind;
        this.what = what;
        this.state = state;
        this.text = text;
        this.filingId = of.filingId;
        this.systemZh = of.systemZh;
        this.systemEn = of.systemEn;
        this.at = at;
        this.dueOn = dueOn;
    }

    static Consequence of(Measure measure, Registration registration) {
        Consequence ordered = new Consequence(
                Kind.MEASURE,
                "MEASURE",
                measure.getState().name(),
                measure.getText(),
                registration,
                measure.getOrderedAt(),
                measure.getDueOn());
        ordered.measure = measure;
        return ordered;
    }

    static Consequence of(Proposal proposal, Registration registration) {
        return new Consequence(
                Kind.PROPOSAL,
                proposal.getEvent().name(),
                proposal.getEnd(),
                proposal.getReasons(),
                registration,
                proposal.getProposedAt(),
                null);
    }

    static Consequence of(RegistrationChange regrade, Registration registration) {
        return new Consequence(
                Kind.REGRADE,
                "REGRADE",
                regrade.isOpen() ? "OPEN" : regrade.getResult().name(),
                regrade.getDeclared(),
                registration,
                regrade.getOpenedAt(),
                null);
    }

    /** Whose consequence it is. */
    static final class Registration {

        private final String filingId;
        private final String systemZh;
        private final String systemEn;

        Registration(String filingId, String systemZh, String systemEn) {
            this.filingId = filingId;
            this.systemZh = systemZh;
            this.systemEn = systemEn;
        }
    }

    public boolean isOpenMeasure() {
        return measure != null && measure.getState() != MeasureState.VERIFIED;
    }

    /** The measure itself; null for what is none. */
    public Measure getMeasure() {
        return measure;
    }

    public Kind getKind() {
        return kind;
    }

    /** What was proposed; MEASURE for a measure, REGRADE for a regrade. */
    public String getWhat() {
        return what;
    }

    /** Of a measure ORDERED, ANSWERED, VERIFIED; of a proposal OPEN, ORDERED, DECLINED, TAKEN_BACK; of a regrade OPEN or its result. */
    public String getState() {
        return state;
    }

    public String getText() {
        return text;
    }

    /** The registration on whose page it goes on. */
    public String getFilingId() {
        return filingId;
    }

    public String getSystemZh() {
        return systemZh;
    }

    public String getSystemEn() {
        return systemEn;
    }

    public Instant getAt() {
        return at;
    }

    /** Null unless it is a measure. */
    public LocalDate getDueOn() {
        return dueOn;
    }
}
