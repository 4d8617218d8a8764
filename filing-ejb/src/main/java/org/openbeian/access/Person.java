package org.openbeian.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openbeian.common.Ids;
import org.openbeian.common.SearchText;

/**
 * A human being, known platform-wide by one sign-in name; what the person may do where is said by memberships. Nobody
 * but the person knows the password: it is chosen by a single-use link or code, see {@link Activation}.
 */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private String id;

    private String username;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "password_hash")
    private String passwordHash;

    /** Counts what ended everything that rested on the password before. */
    private int epoch;

    private boolean active;

    @Column(name = "must_change")
    private boolean mustChange;

    @Column(name = "first_password_until")
    private Instant firstPasswordUntil;

    /** In the form in which it is found. */
    @Column(name = "search_text")
    private String searchText;

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
        this.searchText = SearchText.of(username, nameZh, nameEn);
    }

    /** A password that somebody else has chosen: it is good for choosing another one only. */
    void chosenForThem(String hash) {
        passwordHash = hash;
        mustChange = true;
        epoch++;
        firstPasswordUntil = null;
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
        epoch++;
        firstPasswordUntil = null;
    }

    /** No password is right any more until another one is chosen; what rested on the old one has ended. */
    void shut() {
        passwordHash = "";
        mustChange = false;
        epoch++;
    }

    /** Whether the person has a password to sign in with. */
    boolean hasPassword() {
        return !passwordHash.isEmpty();
    }

    int getEpoch() {
        return epoch;
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
