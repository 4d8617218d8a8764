package org.openbeian.notification;

import jakarta.json.JsonObject;
import java.time.Instant;

/** A letter that has not reached its reader, as a list shows it. Of an address only so much that it can be recognised. */
public final class LetterRow {

    private final OutboxMessage message;
    private final boolean over;
    private final boolean posted;

    /** @param posted whether there is a mail server at all */
    LetterRow(OutboxMessage message, Instant now, boolean posted) {
        this.message = message;
        this.posted = posted;
        this.over = message.getGivenUpAt() != null || Patience.isOver(message.getCreatedAt(), now);
    }

    public String getId() {
        return message.getId();
    }

    /** Where it stands in the list, for the page behind it. */
    public String getPlace() {
        return LetterPlace.of(message).toString();
    }

    /** Of the case that it is about; empty when it is about none. */
    public String getNumber() {
        return message.getPayload().getString("number", "");
    }

    public String getSubjectZh() {
        return subject(true);
    }

    public String getSubjectEn() {
        return subject(false);
    }

    private String subject(boolean chinese) {
        JsonObject payload = message.getPayload();
        return MailText.subject(message.getKind(), payload, chinese);
    }

    /** Empty when there was nobody to write to. */
    public String getTo() {
        return String.join(
                ", ", message.getAddressees().stream().map(LetterRow::masked).toList());
    }

    static String masked(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "***" : address.substring(0, address.offsetByCodePoints(0, 1)) + "***" + address.substring(at);
    }

    public Instant getWrittenAt() {
        return message.getCreatedAt();
    }

    public int getTries() {
        return message.getAttempts();
    }

    /** Null when it is not tried any more. */
    public Instant getNextTry() {
        return message.getNextTry();
    }

    /**
     * How it stands: ADDRESSLESS, REFUSED (for good), UNPOSTED (there is no mail server), UNTRIED (there was none for seven
     * days), GIVEN_UP (after seven days), FAILING or WAITING.
     */
    public String getStanding() {
        if (message.getAddressees().isEmpty()) {
            return "ADDRESSLESS";
        }
        if (over && message.isRefused()) {
            return "REFUSED";
        }
        if (!posted) {
            return "UNPOSTED";
        }
        if (over) {
            return message.getAttempts() > 0 ? "GIVEN_UP" : "UNTRIED";
        }
        return message.getAttempts() > 0 ? "FAILING" : "WAITING";
    }

    public boolean isSendable() {
        return posted && over && !message.getAddressees().isEmpty();
    }

    /** As the mail server said it; null while nothing has gone wrong. */
    public String getFailure() {
        return message.getFailure();
    }
}
