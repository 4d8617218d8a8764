package org.openbeian.complaint;

import java.util.ArrayList;
import java.util.List;

/** What somebody hands in: typed, not yet looked at. Texts are null or as typed. */
public final class Lodging {

    private byte[] ticket = new byte[0];
    private ReceiptCode receipt;
    private String registerNumber;
    private String namedSystem;
    private String shownNumber;
    private Wish wish = Wish.REPORT;
    private String category;
    private String happenedOn;
    private String story;
    private boolean anonymous = true;
    private String name;
    private String contact;
    private boolean nameMayBeShown;
    private final List<byte[]> evidence = new ArrayList<>();

    /** The form's own random bytes, at least 16 of them: sent again, they mean the same complaint. */
    public Lodging on(byte[] formTicket) {
        ticket = formTicket.clone();
        return this;
    }

    /** Under the code that the ticket of the form brings, whose hash is made; else the service makes both. */
    public Lodging under(ReceiptCode code) {
        receipt = code;
        return this;
    }

    /** About a system of the register. */
    public Lodging about(String number) {
        registerNumber = number;
        return this;
    }

    /** About one that is not in the register, or was not found there. */
    public Lodging aboutUnknown(String called, String showsNumber) {
        namedSystem = called;
        shownNumber = showsNumber;
        return this;
    }

    public Lodging asking(Wish what, String inCategory) {
        wish = what;
        category = inCategory;
        return this;
    }

    public Lodging telling(String what, String when) {
        story = what;
        happenedOn = when;
        return this;
    }

    public Lodging named(String who, String reachedAt, boolean mayBeShown) {
        anonymous = false;
        name = who;
        contact = reachedAt;
        nameMayBeShown = mayBeShown;
        return this;
    }

    public Lodging with(byte[] picture) {
        evidence.add(picture);
        return this;
    }

    byte[] getTicket() {
        return ticket;
    }

    /** Null when it is still to be drawn. */
    ReceiptCode getReceipt() {
        return receipt;
    }

    String getRegisterNumber() {
        return registerNumber;
    }

    String getNamedSystem() {
        return namedSystem;
    }

    String getShownNumber() {
        return shownNumber;
    }

    Wish getWish() {
        return wish;
    }

    String getCategory() {
        return category;
    }

    String getHappenedOn() {
        return happenedOn;
    }

    String getStory() {
        return story;
    }

    boolean isAnonymous() {
        return anonymous;
    }

    String getName() {
        return name;
    }

    String getContact() {
        return contact;
    }

    boolean isNameMayBeShown() {
        return nameMayBeShown;
    }

    List<byte[]> getEvidence() {
        return evidence;
    }
}
