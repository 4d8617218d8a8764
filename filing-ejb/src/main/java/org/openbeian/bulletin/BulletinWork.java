package org.openbeian.bulletin;

/** What a notice asks of whoever decides. */
public enum BulletinWork {
    /** A second person agrees that it is published, or does not. */
    CONFIRM
}
