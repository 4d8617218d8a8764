package org.openbeian.review;

/** How a person is called on a page. */
public record PersonName(String zh, String en) {

    /** For the portal itself and for people who are not named. */
    public static final PersonName NONE = new PersonName("", "");
}
