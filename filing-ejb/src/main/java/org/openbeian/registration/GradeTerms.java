package org.openbeian.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.openbeian.grading.Track;

/**
 * What a grade means for the case: the track and what the track asks for. Taken from the rules (T11, T12), proposed at
 * submission and set by a classifier. A value: one that differs is another one.
 */
@Embeddable
public class GradeTerms {

    @Column(name = "rule_set")
    private String ruleSet;

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

    /** The same with that grade, 0 for none. */
    GradeTerms withGrade(int another) {
        return new GradeTerms(
                ruleSet, another, track, registration, category, reviewers, panelSize, approvers, certificateMonths);
    }

    /** Set by whoever grades under the rules that proposed: what they say stays, under the name of those rules. */
    GradeTerms underRules(String proposedUnder) {
        return new GradeTerms(
                proposedUnder,
                grade,
                track,
                registration,
                category,
                reviewers,
                panelSize,
                approvers,
                certificateMonths);
    }

    /** The version of the rules that proposed it; null before submission. */
    public String ruleSet() {
        return ruleSet;
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
