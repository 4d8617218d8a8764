package org.openbeian.story.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the applicants of the journeys answer, page by page. */
final class Forms {

    /** The risk that every journey assesses, by the id of its box. */
    static final String RISK = "R311e";

    private final Map<String, Map<String, Object>> pages = new LinkedHashMap<>();

    private Forms(String nameZh, String nameEn) {
        answer("applicant", "applicantRole", "PROVIDER", "contactName", "沈一帆", "contactPhone", "０１０-1234 5678");
        answer("applicant", "contactEmail", "beian@applicant.example");
        answer("system", "nameZh", nameZh, "nameEn", nameEn, "description", "按输入写出文案，由人改定后使用。");
        answer("system", "purpose", "只用于营销文案。", "filingKind", "INITIAL");
        answer("model", "modelType", "general_purpose", "generative", "true", "modalities", List.of("text"));
        answer("model", "algorithmTypes", List.of("generative_synthetic"), "modelOrigin", "filed_api");
        answer("model", "upstreamFilingNumber", "Beijing-ShiLiDaMoXing-20250118", "bioSequencePrimary", "false");
        answer("data", "dataSources", "上游公开的说明。", "personalInformation", "false", "dataRights", "用户协议第 8 条。");
        answer("use", "sector", "CONTENT_SOCIAL", "cii", "false", "safetyFunction", "false", "publicOpinion", "true");
        answer("use", "anthropomorphic", "false", "minorsTargeted", "false", "crossBorder", "none");
        answer("use", "dualUseCbrn", "none", "dualUseCyber", "none", "rtRemoteBiometricPublic", "false");
        answer("scale", "publicFacing", "true", "technicalSupportOnly", "false", "largeDeveloper", "false");
        answer("scale", "registeredUsers", "640,000", "mau", "９９９９９", "usersAsOf", "2026-10-31");
        answer("autonomy", "decisionMode", "none", "autonomyLevel", "A0", "externalTools", "false");
        answer("autonomy", "humanOversight", "编辑逐条审定后发布。");
        answer("risk");
        answer("testing", "testedOn", "2026-11-10", "testMethods", "题库 2,400 题。", "testFindings", "合格率 98.6%。");
        answer("testing", "redTeam", "true");
        answer("labelling", "explicitLabel", "文末标注“AI 生成”。", "implicitLabel", "true", "traceability", "留存 6 个月。");
        answer("emergency", "emergencyName", "顾文澜", "emergencyPhone", "+86 138 0000 0000");
        answer("emergency", "emergencyEmail", "ecc@applicant.example", "emergencyPlan", "十分钟内下线。");
        answer("commitments", "truthful", true, "lawful", true, "reportIncidents", true);
    }

    /** A copy writer by the interface of a filed model, just below the next scale band: G2. */
    static Forms copyAssistant() {
        return new Forms("云岫文案助手", "Yunxiu Copy Assistant");
    }

    /** A virtual family member for minors: a red line. */
    static Forms virtualFamily() {
        Forms forms = new Forms("星芽虚拟家人", "Xingya Virtual Family");
        forms.answer("use", "sector", "ENTERTAINMENT", "anthropomorphic", "true", "minorsTargeted", "true");
        forms.answer("use", "specialPopulations", List.of("minors"), "virtualIntimacyForMinors", "true");
        return forms;
    }

    /** Finds scratches inside a factory: nothing to register. */
    static Forms scratchDetector() {
        Forms forms = new Forms("砚知划痕检测", "Yanzhi Scratch Detector");
        forms.answer("model", "modelType", "narrow", "generative", "false", "modalities", List.of("image"));
        forms.answer(
                "model", "algorithmTypes", List.of(), "modelOrigin", "self_trained", "trainingComputeFlop", "2e18");
        forms.answer("use", "sector", "MANUFACTURING", "publicOpinion", "false");
        forms.answer("scale", "publicFacing", "false");
        return forms;
    }

    /** Tells shoppers their size: offered to the public, and nothing that has to be registered. */
    static Forms sizeAdvice() {
        Forms forms = new Forms("云岫尺码参谋", "Yunxiu Size Advice");
        forms.answer("model", "modelType", "narrow", "generative", "false", "modalities", List.of("text"));
        forms.answer(
                "model", "algorithmTypes", List.of(), "modelOrigin", "self_trained", "trainingComputeFlop", "1e18");
        forms.answer("use", "sector", "RETAIL", "publicOpinion", "false");
        return forms;
    }

    private void answer(String code, Object... answers) {
        Map<String, Object> page = pages.computeIfAbsent(code, any -> new LinkedHashMap<>());
        for (int i = 0; i < answers.length; i += 2) {
            page.put((String) answers[i], answers[i + 1]);
        }
    }

    /** By field id. */
    Map<String, Object> page(String code) {
        return pages.get(code);
    }

    String nameZh() {
        return (String) pages.get("system").get("nameZh");
    }

    String nameEn() {
        return (String) pages.get("system").get("nameEn");
    }
}
