package org.openbeian.web.unsent;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.openbeian.common.Sealing;

/**
 * What each form of the workspace and the desk carries: whose page it stands on, signed in with which
 * password, which page and form it is, when it was drawn and with what in its fields, and in which of them nobody types.
 * Sealed, so that what is typed can be kept for that member alone when it arrives after the session has ended, and nobody
 * can put anything into the pages of somebody else.
 */
final class UnsentTicket {

    /** Name of the hidden field. */
    static final String FIELD = "unsent";

    /** Nobody leaves a form open for longer and still remembers it. */
    private static final Duration GOOD = Duration.ofHours(24);

    private static final int LONGEST = 16_000;

    private final String membershipId;
    private final String stamp;
    private final String form;
    private final String address;
    private final Instant drawn;
    private final Set<String> untyped;
    private final DrawnFields fields;

    UnsentTicket(
            String membershipId,
            String stamp,
            String form,
            String address,
            Instant drawn,
            Set<String> untyped,
            DrawnFields fields) {
        this.membershipId = membershipId;
        this.stamp = stamp;
        this.form = form;
        this.address = address;
        this.drawn = drawn;
        this.untyped = Set.copyOf(untyped);
        this.fields = fields;
    }

    /** Empty when it is none of ours for this authority, or too old. */
    static Optional<UnsentTicket> read(String sent, Sealing sealing, int authority, Instant now) {
        if (sent == null || sent.isEmpty() || sent.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(sent);
            String[] parts = sealing.openText(place(authority), sealed).split("\n", 7);
            UnsentTicket ticket = new UnsentTicket(
                    parts[0],
                    parts[1],
                    parts[2],
                    parts[3],
                    Instant.ofEpochMilli(Long.parseLong(parts[4])),
                    Set.of(parts[5].split(",")),
                    DrawnFields.read(parts.length > 6 ? parts[6] : ""));
            return Optional.of(ticket).filter(one -> now.isBefore(one.drawn.plus(GOOD)));
        } catch (RuntimeException notOurs) {
            // bytes of somebody else break the seal in many ways, and all of them mean the same
            return Optional.empty();
        }
    }

    String write(Sealing sealing, int authority) {
        String plain = String.join(
                "\n",
                membershipId,
                stamp,
                form,
                address,
                Long.toString(drawn.toEpochMilli()),
                String.join(",", untyped),
                fields.write());
        byte[] sealed = sealing.seal(place(authority), plain.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    private static String place(int authority) {
        return "unsent-ticket/" + authority;
    }

    String membershipId() {
        return membershipId;
    }

    /** Of the membership when the page was drawn. */
    String stamp() {
        return stamp;
    }

    String form() {
        return form;
    }

    /** Of the page, behind the authority's code. */
    String address() {
        return address;
    }

    Instant drawn() {
        return drawn;
    }

    /** Ids of the buttons and hidden fields of the form. */
    Set<String> untyped() {
        return untyped;
    }

    /** What stood in the fields when the form was drawn first. */
    DrawnFields fields() {
        return fields;
    }
}
