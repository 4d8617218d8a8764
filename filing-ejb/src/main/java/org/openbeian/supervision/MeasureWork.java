package org.openbeian.supervision;

/** What a measure asks of a supervisor; until its holder has answered it is the holder's. */
public enum MeasureWork {
    VERIFY
}
