package org.openbeian.api.tenancy;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.openbeian.api.Answer;
import org.openbeian.api.twin.Columns;
import org.openbeian.common.Json;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/** An authority as JSON. */
final class AuthorityJson {

    static final Columns COLUMNS =
            Columns.of("code", "name/zh", "name/en", "short_name/zh", "short_name/en", "region", "parent", "address");

    private AuthorityJson() {}

    /** @param host scheme and host of its address */
    static JsonObjectBuilder of(Authority authority, Authorities all, String host) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("code", authority.getCode())
                .add("name", names(authority.getNameZh(), authority.getNameEn()))
                .add("short_name", names(authority.getShortZh(), authority.getShortEn()))
                .add("region", authority.getRegion());
        Answer.add(
                json,
                "parent",
                authority.getParentId() == null
                        ? null
                        : all.get(authority.getParentId()).getCode());
        return json.add("address", host + "/" + authority.getCode() + "/");
    }

    private static JsonObject names(String zh, String en) {
        JsonObjectBuilder names = Json.createObjectBuilder();
        Answer.add(names, "zh", zh);
        Answer.add(names, "en", en);
        return names.build();
    }
}
