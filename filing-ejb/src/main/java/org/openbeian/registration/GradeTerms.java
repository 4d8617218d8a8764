package org.openbeian.registration;

/**
 * What a grade means for the case: the track and what the track asks for. Taken from the rules (T11, T12), proposed at
 * submission and set by a classifier.
 */
public record GradeTerms(
        String ruleSet,
        int grade,
        String track,
        String registration,
        String category,
        int reviewers,
        int panelSize,
        int approvers,
        int certificateMonths) {}
