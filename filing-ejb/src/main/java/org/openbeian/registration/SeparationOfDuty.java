package org.openbeian.registration;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.openbeian.common.BusinessException;

/** Who may not do what because of what they did before on the same case. Each rule carries its number in the sentence it refuses with. */
public final class SeparationOfDuty {

    private static final List<String> APART = List.of("INTAKE", "REVIEWER", "PANELIST", "APPROVER");

    private SeparationOfDuty() {}

    /**
     * SOD-12: from G3 on the signatory of the safety statement is not the person who prepared the filing.
     *
     * @param preparers everybody who has written something of what is signed
     */
    public static void signatoryIsNotPreparer(int grade, Collection<String> preparers, String signedBy) {
        if (!maySign(grade, preparers, signedBy)) {
            throw new BusinessException("sod.12");
        }
    }

    /** The same as an answer. */
    static boolean maySign(int grade, Collection<String> preparers, String person) {
        return grade < 3 || !preparers.contains(person);
    }

    /**
     * SOD-01 and SOD-02: nobody acts in two of intake, review, panel and approval on one version, and who set the grade
     * does not approve.
     *
     * @param role the role the person is about to act in
     * @param before roles in which the same person acted on this version
     */
    public static void mustBeNewHand(String role, Collection<String> before) {
        if (APART.contains(role)) {
            before.stream()
                    .filter(APART::contains)
                    .filter(other -> !other.equals(role))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new BusinessException("sod.01", other, role);
                    });
        }
        if (role.equals("APPROVER") && before.contains("CLASSIFIER")
                || role.equals("CLASSIFIER") && before.contains("APPROVER")) {
            throw new BusinessException("sod.02");
        }
    }

    /** Whether that person acted for the applicant in it; a case that the authority has opened itself has no applicant's hand. */
    public static boolean isFiledBy(Filing filing, String person) {
        return !filing.origin().isOfAuthority()
                && (filing.origin().isPreparedBy(person)
                        || Objects.equals(filing.signature().by(), person));
    }

    /** SOD-02: a lowered grade and a "not required" are confirmed by a classifier who did not set them. */
    public static void secondClassifier(String first, String second) {
        if (Objects.equals(first, second)) {
            throw new BusinessException("sod.02.second");
        }
    }

    /**
     * SOD-05: who reviewed the version before may review the next one, but on a renewal of grade 4 or 5 at least one
     * reviewer is new.
     *
     * @param earlier who reviewed earlier versions of the registration
     * @param signed who has signed in this round
     */
    public static void someoneNew(
            int grade, int reviewers, Collection<String> earlier, Collection<String> signed, String person) {
        boolean last = signed.size() + 1 >= reviewers;
        if (grade >= 4 && last && earlier.contains(person) && earlier.containsAll(signed)) {
            throw new BusinessException("sod.05");
        }
    }

    /** SOD-03 and the four eyes of a review: the same task twice needs two persons. */
    public static void differentPersons(String key, Collection<String> alreadyActed, String person) {
        if (alreadyActed.contains(person)) {
            throw new BusinessException(key);
        }
    }
}
