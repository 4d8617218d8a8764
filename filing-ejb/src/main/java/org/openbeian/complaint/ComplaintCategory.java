package org.openbeian.complaint;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;

/** What a complaint is about, with the risks of the framework that it points to. */
public final class ComplaintCategory {

    private final String code;
    private final String zh;
    private final String en;
    private final boolean urgent;
    private final List<String> risks;

    ComplaintCategory(JsonObject json) {
        code = json.getString("code");
        zh = json.getString("zh");
        en = json.getString("en");
        urgent = json.getBoolean("urgent");
        risks = json.getJsonArray("risks").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    /** Such as {@code CMP-NOLABEL}. */
    public String getCode() {
        return code;
    }

    public String getZh() {
        return zh;
    }

    public String getEn() {
        return en;
    }

    /** Looked at within two hours. */
    public boolean isUrgent() {
        return urgent;
    }

    public List<String> getRisks() {
        return risks;
    }
}
