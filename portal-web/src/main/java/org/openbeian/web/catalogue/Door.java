package org.openbeian.web.catalogue;

/** Where on this portal something can be done; its name is the text {@code door.NAME}. */
public enum Door {
    REGISTER("/register"),
    CERTIFICATE("/certificate"),
    COMPLAIN("/complain"),
    COMPLAINT_STATUS("/complaint-status"),
    GRADE_CHECK("/grade-check"),
    FILE("/sign-in"),
    REPORT_INCIDENT("/report-incident"),
    INCIDENT_CLOCK("/incident-clock"),
    LESSONS("/lessons");

    private final String path;

    Door(String path) {
        this.path = path;
    }

    /** Within an authority. */
    public String getPath() {
        return path;
    }
}
