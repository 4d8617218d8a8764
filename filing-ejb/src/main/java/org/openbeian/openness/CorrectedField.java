package org.openbeian.openness;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<CorrectedField> DECIDED = EnumSet.of(GRADE, STATE, CONDITIONS, VALIDITY);

    /** Whether the authority has decided it, so that no amendment of the holder's changes it. */
    public boolean isDecided() {
        return DECIDED.contains(this);
    }

    /**
     * Whether it is the holder's and no single entry's: it changes wherever the holder is named, and takes two officers as
     * what else is decided about a holder does.
     */
    public boolean isOfHolder() {
        return this == APPLICANT_EN;
    }

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
