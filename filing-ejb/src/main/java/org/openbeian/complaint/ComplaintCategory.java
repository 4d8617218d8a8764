package org.openbeian.complaint;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;

/**
 * What a complaint is about, with the risks of the framework that it points to.
 *
 * @param code such as {@code CMP-NOLABEL}
 * @param urgent looked at within two hours
 */
public record ComplaintCategory(String code, String zh, String en, boolean urgent, List<String> risks) {

    ComplaintCategory(JsonObject json) {
        this(
                json.getString("code"),
                json.getString("zh"),
                json.getString("en"),
                json.getBoolean("urgent"),
                json.getJsonArray("risks").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList());
    }
}
