package org.openbeian.web.registration;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openbeian.common.Json;
import org.openbeian.registration.ExistingFiling;
import org.openbeian.registration.ExistingFilings;

/** One number of another authority on the page: typed by the applicant, or read. */
public final class ExistingLine {

    /** Empty lines for more of them. */
    private static final int MORE = 2;

    private final int place;
    private String kind = "";
    private String number = "";
    private String authority = "";
    private String issuedOn = "";
    private String holderUscc = "";

    private ExistingLine(int place) {
        this.place = place;
    }

    static List<ExistingLine> answered(JsonValue answer) {
        List<ExistingLine> lines = new ArrayList<>();
        if (answer instanceof JsonArray list) {
            for (JsonObject given : list.getValuesAs(JsonObject.class)) {
                ExistingLine line = new ExistingLine(lines.size());
                line.kind = given.getString("kind", "");
                line.number = given.getString("number", "");
                line.authority = given.getString("authority", "");
                line.issuedOn = given.getString("issuedOn", "");
                line.holderUscc = given.getString("holderUscc", "");
                lines.add(line);
            }
        }
        return lines;
    }

    /** With empty lines to type into. */
    static List<ExistingLine> asked(JsonValue answer) {
        List<ExistingLine> lines = answered(answer);
        int most = Math.min(ExistingFilings.MOST, lines.size() + MORE);
        while (lines.size() < most) {
            lines.add(new ExistingLine(lines.size()));
        }
        return lines;
    }

    /** What was typed; lines left empty are no entries. */
    static JsonValue json(List<ExistingLine> lines) {
        JsonArrayBuilder typed = Json.createArrayBuilder();
        lines.stream().filter(line -> !line.isEmpty()).forEach(line -> typed.add(line.json()));
        JsonArray all = typed.build();
        return all.isEmpty() ? null : all;
    }

    private JsonObjectBuilder json() {
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("number", number)
                .add("authority", authority)
                .add("issuedOn", issuedOn)
                .add("holderUscc", holderUscc);
    }

    private boolean isEmpty() {
        return (kind + number + authority + issuedOn + holderUscc).isBlank();
    }

    public List<ExistingFiling.Kind> getKinds() {
        return Arrays.asList(ExistingFiling.Kind.values());
    }

    /** For ids in the page. */
    public String getId() {
        return "existing-" + place;
    }

    /** From 1, as people count. */
    public int getPlace() {
        return place + 1;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = text(kind);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = text(number);
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = text(authority);
    }

    public String getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(String issuedOn) {
        this.issuedOn = text(issuedOn);
    }

    public String getHolderUscc() {
        return holderUscc;
    }

    public void setHolderUscc(String holderUscc) {
        this.holderUscc = text(holderUscc);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
