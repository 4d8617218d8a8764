package org.openbeian.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.common.Json;
import org.openbeian.grading.GradingPreview;
import org.openbeian.grading.GradingService;
import org.openbeian.registration.Field;
import org.openbeian.registration.FilingForm;
import org.openbeian.web.frame.text.Language;

/** "Do I have to file?" for anyone: a dozen of the form's questions, the grading, nothing kept. */
@Named
@RequestScoped
public class GradeCheckPage {

    /** What decides most cases; the others have answers that change nothing when they are left out. */
    public static final List<String> ASKED = List.of(
            "sector",
            "publicFacing",
            "registeredUsers",
            "mau",
            "publicOpinion",
            "generative",
            "modelOrigin",
            "trainingComputeFlop",
            "algorithmTypes",
            "anthropomorphic",
            "minorsTargeted",
            "decisionMode",
            "autonomyLevel");

    @Inject
    GradingService service;

    @Inject
    FilingForm form;

    @Inject
    Language language;

    private final Map<String, Object> answers = new LinkedHashMap<>();
    private JsonObject grading;

    public void grade() {
        GradingPreview preview = service.preview(facts());
        JsonArrayBuilder changes = Json.createArrayBuilder();
        preview.changes()
                .forEach(change -> changes.add(Json.createObjectBuilder()
                        .add("zh", change.getZh())
                        .add("en", change.getEn())
                        .add("direction", change.direction().name())));
        grading = Json.createObjectBuilder(preview.toJson())
                .add("changes", changes)
                .build();
    }

    private JsonObject facts() {
        JsonObjectBuilder facts = Json.createObjectBuilder();
        answers.forEach((name, answer) -> {
            if (answer instanceof Collection<?> many) {
                JsonArrayBuilder list = Json.createArrayBuilder();
                many.forEach(one -> list.add(one.toString()));
                facts.add(name, list);
            } else if (answer != null && !answer.toString().isBlank()) {
                boolean flag = form.field(name).orElseThrow().type() == Field.Type.YES_NO;
                if (flag) {
                    facts.add(name, Boolean.parseBoolean(answer.toString()));
                } else {
                    facts.add(name, answer.toString());
                }
            }
        });
        return facts.build();
    }

    public List<Field> getQuestions() {
        List<Field> questions = new ArrayList<>();
        ASKED.forEach(id -> questions.add(form.field(id).orElseThrow()));
        return questions;
    }

    public Map<String, Object> getAnswers() {
        return answers;
    }

    public GradePreview getPreview() {
        return new GradePreview(grading, language);
    }
}
