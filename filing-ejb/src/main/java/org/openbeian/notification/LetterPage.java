package org.openbeian.notification;

import java.util.Arrays;

/**
 * Where a letter leads to, by how its kind begins; what begins otherwise is about a filing. Each page reads the parameter
 * with which it is named here; one without a parameter is no page of a case. An incident is known to its parties by its
 * number: the id of one that was merged tells when another party has reported it.
 */
enum LetterPage {
    INCIDENT_("/app/incident/case?no="),
    INSPECTION_("/app/supervision/inspections?id="),
    HEARING_("/app/supervision/measures?id="),
    STAFF_PROPOSAL_("/desk/supervision/system?id="),
    STAFF_HEARING_("/desk/supervision/system?id="),
    STAFF_LED_("/desk/supervision/hearing?case="),
    STAFF_FREED_("/desk/"),
    STAFF_SUSPENSION_("/desk/supervision/system?id="),
    STAFF_INCIDENT_("/desk/incident/case?id="),
    STAFF_COMPLAINT_("/desk/complaint/case?id="),
    STAFF_WORK_("/desk/upkeep/held?case="),
    STAFF_CORRECTION_("/desk/openness/case?id="),
    STAFF_STUCK_("/desk/upkeep/stuck?case=");

    private static final String FILING = "/app/registration/tasks?id=";

    private final String page;

    LetterPage(String page) {
        this.page = page;
    }

    /** Path below the authority. */
    static String of(String kind, String caseId, String number) {
        String page = of(kind);
        return page.endsWith("?no=") ? page + number : page.endsWith("=") ? page + caseId : page;
    }

    private static String of(String kind) {
        return Arrays.stream(values())
                .filter(one -> kind.startsWith(one.name()))
                .findFirst()
                .map(one -> one.page)
                .orElse(FILING);
    }
}
