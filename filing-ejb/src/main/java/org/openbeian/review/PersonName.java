package org.openbeian.review;

/** How a person is called on a page. */
public final class PersonName {

    /** For the portal itself and for people who are not named. */
    public static final PersonName NONE = new PersonName("", "");

    private final String zh;
    private final String en;

    public PersonName(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String getZh() {
        return zh;
    }

    public String getEn() {
        return en;
    }
}
