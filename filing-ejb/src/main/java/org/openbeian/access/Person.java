package org.openbeian.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.openbeian.common.Ids;

/**
 * A human being, known platform-wide by one sign-in name; what the person may do where is said by memberships. Five
 * wrong passwords in a row close the door for fifteen minutes.
 */
@Entity
@Table(name = "person")
public class Person {

    /** Wrong passwords in a row before the lock. */
    public static final int ATTEMPTS = 5;

    public static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    private String id;

    private String username;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    private boolean active;

    @Column(name = "must_change")
    private boolean mustChange;

    @Column(name = "first_password_until")
    private Instant firstPasswordUntil;

    @Version
    private long version;

    protected Person() {}

    public Person(String username, String nameZh, String nameEn, String passwordHash) {
        this.id = Ids.next();
        this.username = username;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.passwordHash = passwordHash;
        this.active = true;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    void passwordWrong(Instant now) {
        failedAttempts++;
        if (failedAttempts >= ATTEMPTS) {
            lockedUntil = now.plus(LOCK);
            failedAttempts = 0;
        }
    }

    void passwordRight() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    /** A password that somebody else has chosen: it is good for choosing another one only. */
    void chosenForThem(String hash) {
        passwordHash = hash;
        mustChange = true;
        firstPasswordUntil = null;
        passwordRight();
    }

    /** The same, good until then. */
    void chosenForThem(String hash, Instant until) {
        chosenForThem(hash);
        firstPasswordUntil = until;
    }

    /** Whether the password that was handed over came too late to be used. */
    boolean isFirstPasswordOver(Instant now) {
        return mustChange && firstPasswordUntil != null && !now.isBefore(firstPasswordUntil);
    }

    void choose(String hash) {
        passwordHash = hash;
        mustChange = false;
        firstPasswordUntil = null;
        passwordRight();
    }

    boolean isMustChange() {
        return mustChange;
    }

    public String getId() {
        return id;
    }

    public String getUsername() {
        return username;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    public boolean isActive() {
        return active;
    }
}
