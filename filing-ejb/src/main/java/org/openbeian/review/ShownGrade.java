package org.openbeian.review;

/**
 * The grade that a list shows of a case: the one set, or the one proposed while none is set or a classifier has to set it
 * anew, because the facts have changed.
 *
 * @param set whether a classifier has set it on the facts as they are
 */
record ShownGrade(int grade, boolean set) {

    static ShownGrade of(int grade, int proposed, boolean regradeDue) {
        boolean stands = grade > 0 && !regradeDue;
        return new ShownGrade(stands ? grade : proposed, stands);
    }
}
