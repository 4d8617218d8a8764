package org.openbeian.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** What makes a filing one that is registered: its number, how long it is good, which version is in force. */
@Embeddable
public class Registration {

    /** Given once; null on the notice track, which ends with a receipt and no certificate. */
    @Column(name = "registration_number")
    private String number;

    /** Last day; null before there is one, and on the notice track. */
    @Column(name = "valid_until")
    private LocalDate validUntil;

    /** The version in force: 1 when it was made, 0 before. */
    private int edition;

    /** When the holder last said that what is registered is true. */
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** Not registered. */
    protected Registration() {}

    private Registration(String number, LocalDate validUntil, int edition, Instant confirmedAt) {
        this.number = number;
        this.validUntil = validUntil;
        this.edition = edition;
        this.confirmedAt = confirmedAt;
    }

    static Registration first(String number, LocalDate validUntil, Instant confirmedAt) {
        return new Registration(number, validUntil, 1, confirmedAt);
    }

    /** @param confirmed null when nobody signed what comes into force */
    void next(LocalDate until, Instant confirmed) {
        validUntil = until;
        edition++;
        confirmedAt = confirmed == null ? confirmedAt : confirmed;
    }

    /**
     * A registration of the notice track gets a certificate, and so a number.
     *
     * @throws IllegalStateException when it has one: a number is given once
     */
    public void numbered(String issued) {
        if (number != null) {
            throw new IllegalStateException("It has the number " + number);
        }
        number = issued;
    }

    /**
     * The holder says that what is registered is still true.
     *
     * @throws org.openbeian.common.Conflict when it has ended
     */
    void confirm(FilingState state, Instant at) {
        state.mustBeInForce();
        confirmedAt = at;
    }

    public String number() {
        return number;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public int edition() {
        return edition;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }
}
