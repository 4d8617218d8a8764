package org.openbeian.web.catalogue;

import static org.openbeian.web.catalogue.Door.CERTIFICATE;
import static org.openbeian.web.catalogue.Door.COMPLAIN;
import static org.openbeian.web.catalogue.Door.GRADE_CHECK;
import static org.openbeian.web.catalogue.Door.INCIDENT_CLOCK;
import static org.openbeian.web.catalogue.Door.LESSONS;
import static org.openbeian.web.catalogue.Door.REGISTER;
import static org.openbeian.web.catalogue.Door.REPORT_INCIDENT;

import java.util.List;
import java.util.Map;
import org.openbeian.catalogue.CatalogueItem;

/** A guideline of the framework on the page: its place there, and the doors of this portal that help to follow it. */
public final class Guideline {

    /** By version of the catalogue, as the same letter can say something else in the next one. */
    static final Map<String, Map<String, List<Door>>> DOORS = Map.of(
            "1.0",
            Map.of(
                    "6.1(e)", List.of(GRADE_CHECK),
                    "6.2(e)", List.of(CERTIFICATE),
                    "6.2(f)", List.of(LESSONS),
                    "6.2(h)", List.of(REPORT_INCIDENT, INCIDENT_CLOCK),
                    "6.3(a)", List.of(GRADE_CHECK),
                    "6.4(a)", List.of(REGISTER, CERTIFICATE),
                    "6.4(d)", List.of(COMPLAIN)));

    private final CatalogueItem item;
    private final List<Door> doors;

    Guideline(CatalogueItem item, String version) {
        this.item = item;
        this.doors = DOORS.getOrDefault(version, Map.of()).getOrDefault(item.code(), List.of());
    }

    public CatalogueItem getItem() {
        return item;
    }

    /** Such as {@code guideline-6-2-h}; addresses hold it, so it stays. */
    public String getAnchor() {
        return "guideline-" + item.code().replaceAll("[^0-9A-Za-z]+", "-").replaceAll("-$", "");
    }

    public List<Door> getDoors() {
        return doors;
    }
}
