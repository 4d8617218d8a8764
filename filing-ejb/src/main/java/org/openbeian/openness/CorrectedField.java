package org.openbeian.openness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openbeian.register.DisplayField;

/** Which part of an entry somebody thinks is wrong. */
public enum CorrectedField {
    SYSTEM_ZH,
    SYSTEM_EN,
    APPLICANT_ZH,
    APPLICANT_EN,
    USCC,
    DESCRIPTION,
    CATEGORY,
    SECTOR,
    GRADE,
    STATE,
    CONDITIONS,
    VALIDITY,
    OTHER;

    /**
     * What can be answered: nobody changes a registration that has ended, so what comes from its filing stays as it is.
     *
     * @param ended whether the registration has
     */
    public List<CorrectionOutcome> outcomes(boolean ended) {
        return ended && asDisplayed().isEmpty()
                ? List.of(CorrectionOutcome.DECLINED)
                : List.of(CorrectionOutcome.values());
    }

    /** How the entry is put right at once; empty for what comes from the filing and is changed with the filing only. */
    public Optional<DisplayField> asDisplayed() {
        return Arrays.stream(DisplayField.values())
                .filter(field -> field.name().equals(name()))
                .findFirst();
    }
}
