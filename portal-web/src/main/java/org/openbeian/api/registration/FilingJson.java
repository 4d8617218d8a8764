package org.openbeian.api.registration;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.openbeian.api.Answer;
import org.openbeian.api.register.OutcomeJson;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Json;
import org.openbeian.registration.CorrectionGap;
import org.openbeian.registration.CorrectionRequest;
import org.openbeian.registration.DecidedGrade;
import org.openbeian.registration.FilingDetail;
import org.openbeian.registration.FilingKind;
import org.openbeian.registration.Receipt;
import org.openbeian.registration.SectionDetail;

/** Receipts and filings as JSON. */
public final class FilingJson {

    private FilingJson() {}

    static JsonObject receipt(Receipt receipt) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("number", receipt.getNumber())
                .add("submission", receipt.getSubmission())
                .add("submitted_at", receipt.getSubmittedAt().toString())
                .add("sha256", receipt.getSha256());
        Answer.add(json, "acceptance_due", receipt.getAcceptanceDue());
        Answer.add(json, "decision_due", receipt.getDecisionDue());
        JsonObject snapshot = CanonicalJson.read(receipt.getSnapshot());
        json.add("provisional", receipt.isProvisional()).add("statutory_due", statutory(receipt, snapshot));
        json.add("disclaimer", OutcomeJson.disclaimer());
        return json.add("rule_set", snapshot.getString("rule_set"))
                .add("grading", snapshot.getJsonObject("grading"))
                .build();
    }

    /** The applicant's own duty; null where no clock of the law runs for this kind of filing. */
    private static JsonValue statutory(Receipt receipt, JsonObject snapshot) {
        if (receipt.getStatutoryClock() == null) {
            return JsonValue.NULL;
        }
        return Json.createObjectBuilder()
                .add("clock", receipt.getStatutoryClock())
                .add("due", receipt.getStatutoryDue().toString())
                .add("late", isOwedElsewhere(snapshot) ? JsonValue.NULL : truth(receipt.isStatutoryLate()))
                .build();
    }

    /** Whether the other authority, which holds the filing, was told in time is not known here. */
    private static boolean isOwedElsewhere(JsonObject snapshot) {
        return FilingKind.TRANSFER_IN
                .name()
                .equals(snapshot.getJsonObject("sections")
                        .getJsonObject("system")
                        .getString("filingKind", ""));
    }

    private static JsonValue truth(boolean said) {
        return said ? JsonValue.TRUE : JsonValue.FALSE;
    }

    public static JsonObject detail(FilingDetail filing) {
        JsonObjectBuilder name = Json.createObjectBuilder();
        Answer.add(name, "zh", filing.getSystemZh());
        Answer.add(name, "en", filing.getSystemEn());
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("number", filing.getNumber())
                .add("state", filing.getState().name())
                .add("filing_kind", filing.getKind().name())
                .add("system_name", name);
        Answer.add(json, "submitted_at", filing.getSubmittedAt());
        Answer.add(json, "prepared_by", filing.getPreparedBy());
        Answer.add(json, "signed_by", filing.getSignedBy());
        Answer.add(json, "grade", filing.getGrade() == 0 ? null : "G" + filing.getGrade());
        json.add("grade_decision", decision(filing.getDecided()));
        Answer.add(
                json,
                "track",
                filing.getTrack() == null ? null : filing.getTrack().name());
        Answer.add(json, "due", filing.getDueOn());
        json.add("clock_paused", filing.isClockPaused());
        Answer.add(json, "reason", filing.getReason());
        Answer.add(json, "registration_number", filing.getRegistrationNumber());
        Answer.add(json, "rule_set", filing.getRuleSet());
        json.add("correction", correction(filing.getCorrection()));
        json.add("grading", filing.getGrading() == null ? JsonValue.NULL : filing.getGrading());
        JsonObjectBuilder sections = Json.createObjectBuilder();
        for (SectionDetail section : filing.getSections()) {
            JsonObjectBuilder answers = Json.createObjectBuilder();
            section.answers().forEach(answers::add);
            sections.add(section.getCode(), answers);
        }
        return json.add("sections", sections).build();
    }

    /** Null unless another grade was set than the rules propose. */
    private static JsonValue decision(DecidedGrade decided) {
        if (decided == null || !decided.isByDecision()) {
            return JsonValue.NULL;
        }
        JsonObjectBuilder json = Json.createObjectBuilder().add("proposed", "G" + decided.getProposed());
        Answer.add(json, "reason", decided.getReason());
        return json.build();
    }

    private static JsonValue correction(CorrectionRequest request) {
        if (request == null) {
            return JsonValue.NULL;
        }
        JsonArrayBuilder gaps = Json.createArrayBuilder();
        for (CorrectionGap gap : request.getGaps()) {
            JsonObjectBuilder json = Json.createObjectBuilder();
            Answer.add(json, "field", gap.getField());
            Answer.add(json, "kind", gap.getKind());
            Answer.add(json, "text", gap.getText());
            gaps.add(json);
        }
        JsonObjectBuilder json = Json.createObjectBuilder().add("technical", request.isTechnical());
        Answer.add(json, "due", request.getDueOn());
        return json.add("gaps", gaps).build();
    }
}
