package org.openbeian.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.openbeian.registration.GradingRecord;
import org.openbeian.review.GradeService;

/** Setting the grade, and the second classifier's confirmation. */
@Named
@RequestScoped
public class GradingForm {

    @Inject
    GradeService grades;

    @Inject
    CasePage page;

    private int grade;
    private String reason;

    @PostConstruct
    void propose() {
        grade = getProposed();
    }

    /** What the rules say. */
    public int getProposed() {
        return page.getDetail().getGradings().stream()
                .filter(record -> record.getMadeBy() == null)
                .findFirst()
                .map(GradingRecord::getGrade)
                .orElse(0);
    }

    /** The grade below which it takes two who say why (T10). */
    public int getFloor() {
        return page.getDetail()
                .getGradings()
                .get(0)
                .getResult()
                .getJsonObject("levels")
                .getInt("floor", 1);
    }

    /** What the first classifier set and wants confirmed. */
    public GradingRecord getSet() {
        Optional<GradingRecord> set = page.getDetail().getGradings().stream()
                .filter(record -> record.getMadeBy() != null)
                .findFirst();
        return set.orElse(null);
    }

    /** Key of what will happen when the proposed grade is set: how the case goes on depends on it. */
    public String getSaidBefore() {
        return "confirm.grade_as_proposed." + page.getDetail().getRoute();
    }

    /** The same of agreeing to the grade that the other has set. */
    public String getSaidBeforeAgreeing() {
        return "confirm.grade_agree." + page.getDetail().getRoute();
    }

    public String confirm() {
        return graded(grades.grade(page.getTask(), getProposed(), null));
    }

    public String override() {
        return graded(grades.grade(page.getTask(), grade, reason));
    }

    /** What a second classifier has still to agree to is not set yet. */
    private String graded(boolean set) {
        return CaseLinks.to(page.getId()) + "&done=" + (set ? "graded" : "grade_proposed");
    }

    public String agree() {
        grades.confirmGrade(page.getTask(), true, reason);
        return CaseLinks.to(page.getId()) + "&done=graded";
    }

    public String disagree() {
        grades.confirmGrade(page.getTask(), false, reason);
        return CaseLinks.to(page.getId()) + "&done=disputed";
    }

    /** The grades one may set: up freely, down by one at most. */
    public List<Integer> getChoices() {
        return java.util.stream.IntStream.rangeClosed(Math.max(1, getProposed() - 1), 5)
                .boxed()
                .toList();
    }

    public int getGrade() {
        return grade;
    }

    public void setGrade(int grade) {
        this.grade = grade;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
