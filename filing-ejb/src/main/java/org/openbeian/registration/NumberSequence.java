package org.openbeian.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/** The last number taken. */
@Entity
@Table(name = "number_sequence")
@IdClass(NumberSequence.Key.class)
public class NumberSequence {

    @Id
    @Column(name = "authority_id")
    private int authorityId;

    @Id
    private String kind;

    @Id
    private int year;

    private int last;

    protected NumberSequence() {}

    NumberSequence(Key key) {
        this.authorityId = key.authorityId;
        this.kind = key.kind;
        this.year = key.year;
    }

    int next() {
        return ++last;
    }

    /** Whose numbers of what, in which year. */
    public static class Key implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        private int authorityId;
        private String kind;
        private int year;

        public Key() {}

        public Key(int authorityId, String kind, int year) {
            this.authorityId = authorityId;
            this.kind = kind;
            this.year = year;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && authorityId == key.authorityId
                    && year == key.year
                    && Objects.equals(kind, key.kind);
        }

        @Override
        public int hashCode() {
            return Objects.hash(authorityId, kind, year);
        }
    }
}
