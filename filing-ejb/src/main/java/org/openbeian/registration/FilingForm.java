package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.NotFound;
import org.openbeian.grading.rulebook.RuleBook;

/**
 * The questions of a filing, as data ({@code form/filing-1.json}): pages, completeness check, REST and dossier all read
 * this one list, so a new field is one entry there and its texts.
 */
@ApplicationScoped
public class FilingForm {

    private final List<FormSection> sections = new ArrayList<>();
    private final Map<String, Field> fields = new LinkedHashMap<>();

    public FilingForm() {
        List<String> sectors = RuleBook.sectorCodes();
        for (JsonObject section :
                read("/form/filing-1.json").getJsonArray("sections").getValuesAs(JsonObject.class)) {
            String code = section.getString("code");
            List<Field> inSection = section.getJsonArray("fields").getValuesAs(JsonObject.class).stream()
                    .map(field -> new Field(code, field, sectors))
                    .toList();
            sections.add(new FormSection(code, inSection));
            inSection.forEach(field -> fields.put(field.id(), field));
        }
    }

    private static JsonObject read(String resource) {
        try (InputStream in = FilingForm.class.getResourceAsStream(resource)) {
            return CanonicalJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<FormSection> getSections() {
        return sections;
    }

    /** @throws NotFound for a code that is no page */
    public FormSection section(String code) {
        return sections.stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public Optional<Field> field(String id) {
        return Optional.ofNullable(fields.get(id));
    }
}
