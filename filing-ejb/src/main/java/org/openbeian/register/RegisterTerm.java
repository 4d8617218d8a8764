package org.openbeian.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.openbeian.tenancy.TenantOwned;

/**
 * One line of the index of the register: under this term stands that entry. The rows of a term lie side by side in the
 * order of the entries, so the newest entries with several terms are found by walking along one of them backwards.
 */
@Entity
@Table(name = "register_term")
@IdClass(RegisterTerm.Key.class)
public class RegisterTerm extends TenantOwned {

    @Id
    private String term;

    @Id
    @Column(name = "entry_id")
    private long entryId;

    protected RegisterTerm() {}

    RegisterTerm(String term, long entryId) {
        this.term = term;
        this.entryId = entryId;
    }

    /** Term and entry. */
    public static class Key implements Serializable {

        @Serial
        private static final long serialVersionUID = 1;

        private String term;
        private long entryId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.entryId == entryId && Objects.equals(key.term, term);
        }

        @Override
        public int hashCode() {
            return Objects.hash(term, entryId);
        }
    }
}
