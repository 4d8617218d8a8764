package org.openbeian.story.container;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openbeian.common.CanonicalJson;

/** The sample filings as whole filing documents: their facts as given, and plausible answers to everything else. */
public final class SampleFilings {

    private static final List<String> SLUGS = List.of(
            "yunxiu",
            "yanzhi",
            "musheng",
            "hanchuan",
            "lantu",
            "xuanwu",
            "cangzhu",
            "xinglin",
            "hengxin",
            "tantu",
            "yulan",
            "xingya");

    private SampleFilings() {}

    public static List<JsonObject> all() {
        return samples("filings");
    }

    /** The sample incidents with what the rules say about them. */
    public static List<JsonObject> incidents() {
        return samples("incidents");
    }

    /** What grading must say of edges. */
    public static List<JsonObject> boundaryVectors() {
        return samples("boundary_vectors");
    }

    private static List<JsonObject> samples(String kind) {
        try (InputStream in = SampleFilings.class.getResourceAsStream("/domain/2026-11-28.1/sample-filings.json")) {
            return CanonicalJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .getJsonArray(kind)
                    .getValuesAs(JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonObject sample(String id) {
        return all().stream()
                .filter(filing -> filing.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** First part of the sign-in names of the applicant's people. */
    public static String slug(JsonObject sample) {
        return SLUGS.get(Integer.parseInt(sample.getString("id").substring(1)) - 1);
    }

    public static String document(JsonObject sample) {
        JsonObjectBuilder document = Json.createObjectBuilder();
        for (String key : List.of("system_name", "applicant", "filing_kind", "trigger", "description_en", "facts")) {
            document.add(key, sample.get(key));
        }
        if (sample.containsKey("existing_filings")) {
            document.add("existing_filings", sample.get("existing_filings"));
        }
        return document.add("sections", sections(sample)).build().toString();
    }

    private static JsonObject sections(JsonObject sample) {
        JsonObject facts = sample.getJsonObject("facts");
        JsonObjectBuilder scale = Json.createObjectBuilder();
        if (facts.getBoolean("publicFacing", false)) {
            scale.add("usersAsOf", "2026-10-31");
        }
        JsonObjectBuilder labelling = Json.createObjectBuilder().add("traceability", "内容编号写入元数据并保存六个月。");
        if (facts.getBoolean("generative", false)) {
            labelling.add("explicitLabel", "生成内容结尾显示“人工智能生成”。").add("implicitLabel", true);
        }
        return Json.createObjectBuilder()
                .add(
                        "applicant",
                        Json.createObjectBuilder()
                                .add("contactName", "沈一帆")
                                .add("contactPhone", "000-0000-0001")
                                .add("contactEmail", "contact@example.test"))
                .add("system", Json.createObjectBuilder().add("purpose", "按登记的用途提供服务。"))
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("dataSources", "自有资料与取得许可的公开资料。")
                                .add("personalInformation", false)
                                .add("dataRights", "均已取得授权。"))
                .add("scale", scale)
                .add("autonomy", Json.createObjectBuilder().add("humanOversight", "值班人员可以随时停用。"))
                .add(
                        "risk",
                        Json.createObjectBuilder()
                                .add(
                                        "risks",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "3.1.1(e)",
                                                        Json.createObjectBuilder()
                                                                .add(
                                                                        "measures",
                                                                        Json.createArrayBuilder()
                                                                                .add("4.1.1(a)"))
                                                                .add("note", "输出前校验。"))))
                .add(
                        "testing",
                        Json.createObjectBuilder()
                                .add("testedOn", "2026-09-15")
                                .add("testMethods", "人工与自动测试。")
                                .add("testFindings", "未发现重大问题。")
                                .add("redTeam", true))
                .add("labelling", labelling)
                .add(
                        "emergency",
                        Json.createObjectBuilder()
                                .add("emergencyName", "值班室")
                                .add("emergencyPhone", "000-0000-0002")
                                .add("emergencyEmail", "duty@example.test")
                                .add("emergencyPlan", "十分钟内切换到人工。"))
                .add(
                        "commitments",
                        Json.createObjectBuilder()
                                .add("preparedBy", slug(sample) + ".filer")
                                .add("truthful", true)
                                .add("lawful", true)
                                .add("reportIncidents", true))
                .build();
    }
}
