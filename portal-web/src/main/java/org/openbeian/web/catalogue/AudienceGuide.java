package org.openbeian.web.catalogue;

import static org.openbeian.web.catalogue.Door.CERTIFICATE;
import static org.openbeian.web.catalogue.Door.COMPLAIN;
import static org.openbeian.web.catalogue.Door.COMPLAINT_STATUS;
import static org.openbeian.web.catalogue.Door.FILE;
import static org.openbeian.web.catalogue.Door.GRADE_CHECK;
import static org.openbeian.web.catalogue.Door.INCIDENT_CLOCK;
import static org.openbeian.web.catalogue.Door.REGISTER;
import static org.openbeian.web.catalogue.Door.REPORT_INCIDENT;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openbeian.catalogue.Audience;
import org.openbeian.catalogue.Catalogue;

/** What the framework asks of one audience, and what that audience can do on this portal. */
public final class AudienceGuide {

    /** Addresses hold these, so they stay. */
    private static final Map<String, String> ANCHORS = Map.of(
            "DEVELOPER", "developers", "PROVIDER", "providers", "KEY_USER", "key-sector-users", "PUBLIC", "public");

    private static final Map<String, List<Door>> DOORS = Map.of(
            "DEVELOPER", List.of(GRADE_CHECK, FILE),
            "PROVIDER", List.of(FILE, GRADE_CHECK, REPORT_INCIDENT, INCIDENT_CLOCK),
            "KEY_USER", List.of(GRADE_CHECK, FILE, REPORT_INCIDENT),
            "PUBLIC", List.of(REGISTER, CERTIFICATE, COMPLAIN, COMPLAINT_STATUS));

    private final Audience audience;
    private final List<Guideline> guidelines;

    private AudienceGuide(Audience audience, String version) {
        this.audience = audience;
        this.guidelines = audience.guidelines().stream()
                .map(item -> new Guideline(item, version))
                .toList();
    }

    /** One for each audience, in the order of the framework. */
    public static List<AudienceGuide> allOf(Catalogue catalogue) {
        return catalogue.getAudiences().stream()
                .map(audience -> new AudienceGuide(audience, catalogue.getVersion()))
                .toList();
    }

    public Audience getAudience() {
        return audience;
    }

    public String getAnchor() {
        String code = audience.code();
        return ANCHORS.getOrDefault(code, code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public List<Door> getDoors() {
        return DOORS.getOrDefault(audience.code(), List.of());
    }

    public List<Guideline> getGuidelines() {
        return guidelines;
    }
}
