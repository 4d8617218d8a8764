package org.openbeian.upkeep;

/** @param kind FILING, INCIDENT, COMPLAINT or NONE */
record CaseNumber(String kind, String number) {

    static final CaseNumber NONE = new CaseNumber("NONE", "");
}
