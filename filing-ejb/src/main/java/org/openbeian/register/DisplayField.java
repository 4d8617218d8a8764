package org.openbeian.register;

/** What of an entry only says the same thing in other words: it can be put right without a change of the filing. */
public enum DisplayField {
    SYSTEM_EN(200),
    APPLICANT_EN(200),
    DESCRIPTION(2000);

    private final int longest;

    DisplayField(int longest) {
        this.longest = longest;
    }

    public int getLongest() {
        return longest;
    }
}
