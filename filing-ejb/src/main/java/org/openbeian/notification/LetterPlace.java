package org.openbeian.notification;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a letter stands in the list of those that were not delivered: first those that nobody tries any more, of each
 * the newest first, as of what is years old nobody can be told in time any more.
 * It holds what it was sorted by itself, so the next page begins there though the letter has been sent meanwhile.
 */
final class LetterPlace {

    static final String ORDER =
            " order by case when m.givenUpAt is null then 1 else 0 end, m.createdAt desc, m.id desc";

    private static final Pattern WRITTEN = Pattern.compile("([01])\\.([0-9]{1,18})\\.([A-Za-z0-9-]{1,36})");
    private static final String OLDER = "(m.createdAt < :at or m.createdAt = :at and m.id < :id)";

    private final boolean tried;
    private final Instant at;
    private final String id;

    private LetterPlace(boolean tried, Instant at, String id) {
        this.tried = tried;
        this.at = at;
        this.id = id;
    }

    static LetterPlace of(OutboxMessage message) {
        return new LetterPlace(message.getGivenUpAt() == null, message.getCreatedAt(), message.getId());
    }

    /** Null for what is none: the list begins at its beginning. */
    static LetterPlace read(String written) {
        Matcher place = WRITTEN.matcher(written == null ? "" : written);
        return place.matches()
                ? new LetterPlace(
                        place.group(1).equals("1"),
                        Instant.EPOCH.plus(Long.parseLong(place.group(2)), ChronoUnit.MICROS),
                        place.group(3))
                : null;
    }

    /** What comes behind it, for the query. */
    String behind() {
        return tried ? " and m.givenUpAt is null and " + OLDER : " and (m.givenUpAt is null or " + OLDER + ")";
    }

    <T> TypedQuery<T> in(TypedQuery<T> query) {
        return query.setParameter("at", at).setParameter("id", id);
    }

    @Override
    public String toString() {
        return (tried ? "1." : "0.") + ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + id;
    }
}
