package org.openbeian.incident;

/** Who reports. Only an organisation owes reports; what the others say starts no clock for it. */
public enum Reporter {
    ORGANISATION,
    OFFICER,
    PUBLIC
}
