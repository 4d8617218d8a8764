package org.openbeian.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.openbeian.common.Ids;
import org.openbeian.tenancy.CaseOwned;

/**
 * What each case about a registration keeps, in columns of these names: {@code id}, {@code organisation_id}, {@code
 * filing_id}, {@code due_on}, {@code once_key}, {@code version}. Its state is its own.
 */
@MappedSuperclass
public abstract class RegistrationCase<S extends Enum<S>> extends CaseOwned implements OfRegistration<S> {

    @Id
    private String id;

    @Column(name = "filing_id", updatable = false)
    private String filingId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** From which form it came. */
    @Column(name = "once_key", updatable = false)
    private String onceKey;

    @Version
    private long version;

    protected RegistrationCase() {}

    /** @param key of the form, see {@link org.openbeian.common.OnceKey} */
    protected RegistrationCase(Filing registration, String key) {
        super(registration.getOrganisationId());
        this.id = Ids.next();
        this.filingId = registration.getId();
        this.onceKey = key;
    }

    /** What it asks next is due on that day; null for no day. */
    protected void isDue(LocalDate day) {
        dueOn = day;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getFilingId() {
        return filingId;
    }

    @Override
    public LocalDate getDueOn() {
        return dueOn;
    }

    @Override
    public long getVersion() {
        return version;
    }
}
