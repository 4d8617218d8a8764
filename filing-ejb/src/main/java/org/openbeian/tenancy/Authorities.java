package org.openbeian.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The list of authorities. It is a handful of rows that change a few times a year and is asked for on every request, so
 * each node keeps it for a minute.
 */
@ApplicationScoped
public class Authorities {

    private static final long KEPT_FOR = Duration.ofMinutes(1).toNanos();

    @Inject
    AuthorityList stored;

    private volatile Map<String, Authority> byCode = Map.of();
    private volatile long readAt;

    public Optional<Authority> find(String code) {
        return Optional.ofNullable(all().get(code));
    }

    /** @throws IllegalStateException when there is none; use it only with an id that the database gave */
    public Authority get(int id) {
        return all().values().stream()
                .filter(authority -> authority.getId() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No authority " + id));
    }

    public List<Authority> list() {
        return new ArrayList<>(all().values());
    }

    /**
     * Whose number it is, by the region or the letters in it; empty when nobody's here. Whether it was ever given to
     * anything is not said.
     *
     * @param number in the form of {@link org.openbeian.common.SearchText#code}
     */
    public Optional<Authority> ofNumber(String number) {
        String[] parts = number.split("-", 3);
        return parts.length < 3
                ? Optional.empty()
                : all().values().stream()
                        .filter(authority -> authority.getRegion().equals(parts[1])
                                || authority.getPrefix().equals(parts[0]))
                        .findFirst();
    }

    private Map<String, Authority> all() {
        if (byCode.isEmpty() || System.nanoTime() - readAt > KEPT_FOR) {
            Map<String, Authority> read = new LinkedHashMap<>();
            stored.read().forEach(authority -> read.put(authority.getCode(), authority));
            byCode = read;
            readAt = System.nanoTime();
        }
        return byCode;
    }
}
