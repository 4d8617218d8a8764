package org.openbeian.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openbeian.common.Sealing;

/** A message, opened. */
public final class MessageDetail {

    private final ComplaintMessage.Kind kind;
    private final String text;
    private final Instant writtenAt;

    MessageDetail(ComplaintMessage message, Sealing sealing) {
        this(message.getKind(), message.read(sealing), message.getWrittenAt());
    }

    private MessageDetail(ComplaintMessage.Kind kind, String text, Instant writtenAt) {
        this.kind = kind;
        this.text = text;
        this.writtenAt = writtenAt;
    }

    /**
     * As they came, none with a time before the one it follows: of what the complainant writes only the beginning of the
     * quarter of an hour is known, which may lie before the answer that it is about.
     */
    static List<MessageDetail> inOrder(List<MessageDetail> asTheyCame) {
        List<MessageDetail> shown = new ArrayList<>();
        Instant last = Instant.MIN;
        for (MessageDetail one : asTheyCame) {
            last = one.writtenAt.isBefore(last) ? last : one.writtenAt;
            shown.add(new MessageDetail(one.kind, one.text, last));
        }
        return shown;
    }

    public ComplaintMessage.Kind getKind() {
        return kind;
    }

    public boolean isFromComplainant() {
        return kind.isFromComplainant();
    }

    public String getText() {
        return text;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
