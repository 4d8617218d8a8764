package org.openbeian.registration;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.TreeMap;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Hashes;
import org.openbeian.common.Json;
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
                .add("submission", filing.submission().count())
                .add(
                        "applicant",
                        Json.createObjectBuilder()
                                .add("uscc", applicant.getUscc())
                                .add("name_zh", applicant.getNameZh())
                                .add("name_en", applicant.getNameEn())
                                .add("region", applicant.getRegion()))
                .add("sections", sections(filing))
                .add("rule_set", filing.getTerms().ruleSet())
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

    /** The same while something was asked: what is answered to its points is signed as well. */
    static String answersHash(Filing filing, CorrectionRequest asked) {
        if (asked == null) {
            return answersHash(filing);
        }
        JsonObjectBuilder points = Json.createObjectBuilder();
        asked.getGaps().stream()
                .sorted(Comparator.comparing(CorrectionGap::getId))
                .forEach(gap -> points.add(gap.getId(), gap.getAnswer() == null ? "" : gap.getAnswer()));
        return Hashes.sha256(CanonicalJson.write(Json.createObjectBuilder()
                .add("sections", sections(filing))
                .add("points", points)
                .build()));
    }

    /** The answers as they were handed in. */
    static JsonObject sections(Receipt receipt) {
        return CanonicalJson.read(receipt.getSnapshot()).getJsonObject("sections");
    }

    static JsonObject sections(Filing filing) {
        JsonObjectBuilder sections = Json.createObjectBuilder();
        new TreeMap<>(filing.pages().sections()).forEach((code, section) -> sections.add(code, section.getAnswers()));
        return sections.build();
    }
}
