package org.openbeian.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.openbeian.common.Json;
import org.openbeian.registration.Field;
import org.openbeian.registration.FormSection;

/** Fills in the pages of a filing: the facts of the kind of system, its own words, and what is usual for the rest. */
final class DemoAnswers {

    private final Map<String, JsonValue> given = new HashMap<>();

    /** @param contact who is asked about it, of the organisation itself */
    DemoAnswers(JsonObject kind, JsonObject system, LocalDate on, String role, String contact) {
        given.putAll(kind.getJsonObject("facts"));
        if (system.containsKey("facts")) {
            given.putAll(system.getJsonObject("facts"));
        }
        say("applicantRole", role);
        say("contactName", contact);
        say("contactPhone", "000-0000-0001");
        say("contactEmail", "contact@example.test");
        say("nameZh", system.getString("zh"));
        say("nameEn", system.getString("en"));
        say("description", system.getString("purpose"));
        say("purpose", system.getString("purpose"));
        say("filingKind", "INITIAL");
        say("launchDate", launch(on).toString());
        say("dataSources", kind.getString("data"));
        say("dataRights", kind.getString("rights"));
        say("usersAsOf", on.minusDays(10).toString());
        say("humanOversight", kind.getString("oversight"));
        given.put(
                "risks",
                Json.createObjectBuilder()
                        .add(
                                "3.1.1(e)",
                                Json.createObjectBuilder()
                                        .add(
                                                "measures",
                                                Json.createArrayBuilder().add("4.1.1(a)"))
                                        .add("note", "输出前校验，并保留抽查记录。"))
                        .build());
        say("testedOn", on.minusDays(20).toString());
        say("testMethods", "自动评测八百题，人工复核一百二十题，红队两人一周。");
        say("testFindings", "发现的十一处问题已改正，余下两处列入跟踪。");
        given.put("redTeam", JsonValue.TRUE);
        say("explicitLabel", "生成内容结尾显示“人工智能生成”。");
        given.put("implicitLabel", JsonValue.TRUE);
        say("traceability", "内容编号写入元数据，日志保存六个月。");
        say("emergencyName", "值班室");
        say("emergencyPhone", "000-0000-0002");
        say("emergencyEmail", "duty@example.test");
        say("emergencyPlan", "十分钟内切换到人工，一小时内告知受影响的人。");
    }

    /** When a service is to start that is filed on that day. */
    static LocalDate launch(LocalDate on) {
        return on.plusDays(120);
    }

    void say(String field, String text) {
        given.put(field, Json.createValue(text));
    }

    /** The answers of one page, in the shape in which pages give them. */
    JsonObject of(FormSection section) {
        JsonObjectBuilder answers = Json.createObjectBuilder();
        for (Field field : section.fields()) {
            JsonValue answer = given.containsKey(field.id()) ? given.get(field.id()) : usual(field);
            if (answer != null && !field.hidden()) {
                answers.add(field.id(), answer);
                given.putIfAbsent(field.id(), answer);
            }
        }
        return answers.build();
    }

    private static JsonValue usual(Field field) {
        return switch (field.type()) {
            case YES_NO -> JsonValue.FALSE;
            case CONFIRM -> JsonValue.TRUE;
            case CHOICE ->
                field.options().contains("none")
                        ? Json.createValue("none")
                        : field.options().contains("A0") ? Json.createValue("A0") : null;
            default -> null;
        };
    }
}
