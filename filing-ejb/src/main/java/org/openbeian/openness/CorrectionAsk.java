package org.openbeian.openness;

/** What somebody hands in who thinks that an entry is wrong: typed, not yet looked at. */
public final class CorrectionAsk {

    private final byte[] ticket;
    private final String entryNumber;
    private String field;
    private String right;
    private String why;
    private String source;
    private String contact;

    /** @param formTicket the form's own random bytes: sent again, they mean the same request */
    public CorrectionAsk(byte[] formTicket, String entryNumber) {
        this.ticket = formTicket.clone();
        this.entryNumber = entryNumber;
    }

    public CorrectionAsk of(String wrongField) {
        field = wrongField;
        return this;
    }

    public CorrectionAsk saying(String whatIsRight, String whyIsIt, String whereItStands) {
        right = whatIsRight;
        why = whyIsIt;
        source = whereItStands;
        return this;
    }

    public CorrectionAsk reachedAt(String address) {
        contact = address;
        return this;
    }

    byte[] getTicket() {
        return ticket;
    }

    String getEntryNumber() {
        return entryNumber;
    }

    String getField() {
        return field;
    }

    String getRight() {
        return right;
    }

    String getWhy() {
        return why;
    }

    String getSource() {
        return source;
    }

    String getContact() {
        return contact;
    }
}
