package org.openbeian.complaint;

import java.time.Instant;
import org.openbeian.common.Sealing;

/** A message, opened. */
public final class MessageDetail {

    private final ComplaintMessage.Kind kind;
    private final String text;
    private final Instant writtenAt;

    MessageDetail(ComplaintMessage message, Sealing sealing) {
        kind = message.getKind();
        text = message.read(sealing);
        writtenAt = message.getWrittenAt();
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
