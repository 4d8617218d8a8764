package org.openbeian.grading.rulebook;

import java.util.Objects;

/**
 * Which rules: the authority whose rules they are, and their version. A filing keeps the version, so that it is
 * graded by the same rules for as long as it lives.
 *
 * @param authority the code of the authority, such as {@code beihai}
 */
public record RuleSetId(String authority, String version) {

    public RuleSetId {
        authority = Objects.requireNonNull(authority);
        version = Objects.requireNonNull(version);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleSetId id && authority.equals(id.authority) && version.equals(id.version);
    }

    @Override
    public int hashCode() {
        return Objects.hash(authority, version);
    }

    @Override
    public String toString() {
        return authority + "/" + version;
    }
}
