package org.openbeian.api.desk;

import jakarta.json.JsonObject;
import org.openbeian.common.Shown;

/**
 * A case as the caller sees it.
 *
 * @param id of the case
 * @param locked id of what the service locks for an act, the case itself as a rule; null when that is not known before
 * @param version of that, which is asked again once it is locked
 * @param detail for the verbs; null when it was not read
 * @param json what the caller gets
 * @param stamps of all that an act can rest on
 */
record Seen<D>(String id, String locked, long version, D detail, JsonObject json, String stamps) {

    static <D> Seen<D> unread(String id) {
        return new Seen<>(id, null, 0, null, null, null);
    }

    /** For {@code ETag} and {@code If-Match}: another one whenever something has changed that this caller can see. */
    String tag() {
        return Shown.of(version, stamps, json).substring(0, 32);
    }
}
