package org.openbeian.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.openbeian.common.BusinessException;
import org.openbeian.grading.Track;

/**
 * What a grade means for the case: the track and what the track asks for. Taken from the rules (T11, T12), proposed at
 * submission and set by a classifier. A value: one that differs is another one.
 */
@Embeddable
public class GradeTerms {

    @Column(name = "rule_set")
    private String ruleSet;

    @Column(name = "proposed_grade")
    private int proposed;

    private int grade;

    @Enumerated(EnumType.STRING)
    private Track track;

    private String registration;

    private String category;

    private int reviewers;

    @Column(name = "panel_size")
    private int panelSize;

    private int approvers;

    @Column(name = "certificate_months")
    private int certificateMonths;

    /** Of a draft: nothing is known. */
    protected GradeTerms() {}

    public GradeTerms(
            String ruleSet,
            int grade,
            Track track,
            String registration,
            String category,
            int reviewers,
            int panelSize,
            int approvers,
            int certificateMonths) {
        this.ruleSet = ruleSet;
        this.proposed = grade;
        this.grade = grade;
        this.track = track;
        this.registration = registration;
        this.category = category;
        this.reviewers = reviewers;
        this.panelSize = panelSize;
        this.approvers = approvers;
        this.certificateMonths = certificateMonths;
    }

    /** For another entity: none shares an embedded value with another. */
    GradeTerms copy() {
        return withGrade(grade);
    }

    /** The same with that grade. */
    GradeTerms withGrade(int another) {
        GradeTerms terms = new GradeTerms(
                ruleSet, another, track, registration, category, reviewers, panelSize, approvers, certificateMonths);
        terms.proposed = proposed;
        return terms;
    }

    /** What the rules propose; nobody has set a grade yet. */
    GradeTerms toBeGraded() {
        return withGrade(0);
    }

    /** The rules propose another grade, and what is set stays. */
    GradeTerms proposing(int another) {
        GradeTerms terms = copy();
        terms.proposed = another;
        return terms;
    }

    /** What a classifier has set holds until another grade is set, whatever the answers propose by now. */
    int gradeThatHolds(int proposed) {
        return Math.max(proposed, grade);
    }

    public boolean isRedLine() {
        return track == Track.RED_LINE;
    }

    /** @throws BusinessException when what is beyond a red line would be approved */
    void mustBeApprovable() {
        if (isRedLine()) {
            throw new BusinessException("review.red_line_cannot_be_approved");
        }
    }

    /** Set by whoever grades under the rules that proposed: what they say stays, under the name of those rules. */
    GradeTerms underRules(GradeTerms before) {
        GradeTerms terms = copy();
        terms.ruleSet = before.ruleSet;
        terms.proposed = before.proposed;
        return terms;
    }

    /** The version of the rules that proposed it; null before submission. */
    public String ruleSet() {
        return ruleSet;
    }

    /** By the rules: 1 to 5, 0 before submission. */
    public int proposed() {
        return proposed;
    }

    /** 1 to 5, 0 until a classifier has set it. */
    public int grade() {
        return grade;
    }

    /** Null before submission. */
    public Track track() {
        return track;
    }

    public String registration() {
        return registration;
    }

    public String category() {
        return category;
    }

    public int reviewers() {
        return reviewers;
    }

    /** How many sit on the panel; 0 where none is convened. */
    public int panelSize() {
        return panelSize;
    }

    public int approvers() {
        return approvers;
    }

    /** How long the certificate is good, in months; 0 where there is none. */
    public int certificateMonths() {
        return certificateMonths;
    }
}
