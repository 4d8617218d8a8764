package org.openbeian.registration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.TreeMap;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Hashes;
import org.openbeian.organisation.Organisation;

/** A filing frozen as canonical JSON at the moment of submission; its hash stands on the receipt. */
final class Snapshot {

    private Snapshot() {}

    /** @param change what it changes in a registration; null for a filing that makes one */
    static String of(Filing filing, Organisation applicant, JsonObject grading, RegistrationChange change) {
        JsonObjectBuilder out = Json.createObjectBuilder()
                .add("schema", "openbeian/filing/1")
                .add("filing", filing.getId())
                .add("number", filing.getNumber())
                .add("submission", filing.getSubmissions())
                .add(
                        "applicant",
                        Json.createObjectBuilder()
                                .add("uscc", applicant.getUscc())
                                .add("name_zh", applicant.getNameZh())
                                .add("name_en", applicant.getNameEn())
                                .add("region", applicant.getRegion()))
                .add("sections", sections(filing))
                .add("rule_set", filing.getRuleSet())
                .add("grading", grading);
        if (change != null) {
            out.add(
                    "change",
                    Json.createObjectBuilder()
                            .add("kind", change.getKind().name())
                            .add("material", change.isMaterial()));
        }
        return CanonicalJson.write(out.build());
    }

    /** What a signature is given on. */
    static String answersHash(Filing filing) {
        return Hashes.sha256(CanonicalJson.write(sections(filing)));
    }

    static JsonObject sections(Filing filing) {
        JsonObjectBuilder sections = Json.createObjectBuilder();
        new TreeMap<>(filing.sections()).forEach((code, section) -> sections.add(code, section.getAnswers()));
        return sections.build();
    }
}
