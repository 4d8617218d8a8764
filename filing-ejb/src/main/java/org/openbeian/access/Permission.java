package org.openbeian.access;

/** What a service method may demand. Roles hold permissions; code asks for permissions only. */
public enum Permission {
    /** Anyone, signed in or not. */
    ANYONE,
    /** Whose password was right, with or without a membership here: to choose, to accept, to change the password. */
    PROVEN,
    /** Any signed-in person with a membership here. */
    SIGNED_IN,
    /** Create, edit, sign and submit filings of the own organisation. */
    FILE,
    /** See cases: an applicant the own, staff all or those assigned. */
    SEE_CASE,
    /** Accept, refuse, ask for the correction of an incomplete filing. */
    INTAKE,
    /** Set the grade. */
    GRADE,
    /** Write a technical review. */
    REVIEW,
    /** Vote on an expert panel. */
    PANEL,
    /** Decide on a filing; order suspension or revocation. */
    DECIDE,
    /** Report incidents of the own organisation and follow them. */
    REPORT_INCIDENT,
    /** Handle an incident on the operator's side: contain it, sum it up. */
    ANSWER_INCIDENT,
    /** Handle incidents and complaints; propose suspension. */
    SUPERVISE,
    /** Open the sealed identity of a complainant, with a reason. */
    OPEN_VAULT,
    /** Read the whole audit trail. */
    READ_AUDIT,
    /** Manage members and roles; no right on cases. */
    ADMINISTER,
    /** Work the desk at all: any staff role. */
    DESK,
    /** The portal itself: steps of a process, timers, the outbox. */
    SYSTEM
}
