package org.openbeian.unsent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.common.Hashes;
import org.openbeian.common.Sealing;
import org.openbeian.tenancy.TenantOwned;

/**
 * What a member has typed into one form of one page and not sent: it comes back when the page is opened again. One row
 * for each member, page and form. It holds personal data like what it will become, so it is sealed, and nobody but its
 * member ever gets it back.
 */
@Entity
@Table(name = "unsent_form")
public class UnsentForm extends TenantOwned {

    /** Beside the fields, with a name that no field has: what stood in them when the form was drawn. */
    private static final String DRAWN = " drawn";

    @Id
    private String id;

    @Column(name = "membership_id")
    private String membershipId;

    private String address;

    private String form;

    private byte[] typed;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected UnsentForm() {}

    UnsentForm(String membershipId, String address, String form) {
        this.id = idOf(membershipId, address, form);
        this.membershipId = membershipId;
        this.address = address;
        this.form = form;
    }

    static String idOf(String membershipId, String address, String form) {
        return Hashes.sha256(membershipId + "\n" + address + "\n" + form);
    }

    /**
     * Keeps what stands in the form now.
     *
     * @param fields what stood in its fields when the form was drawn
     * @param drawn when the page with the form was made: what a page says that was sent since then is late news
     * @return whether it is kept
     */
    boolean keep(Map<String, List<String>> values, String fields, Instant drawn, Instant now, Sealing sealing) {
        boolean fresh = sentAt == null || drawn.isAfter(sentAt);
        if (fresh) {
            Map<String, List<String>> all = new LinkedHashMap<>(values);
            all.put(DRAWN, List.of(fields));
            typed = sealing.seal(
                    "unsent_form.typed/" + id, TypedFields.write(all).getBytes(StandardCharsets.UTF_8));
            keptAt = now;
            sentAt = null;
        }
        return fresh;
    }

    /** It arrived, or is not wanted any more. */
    void sent(Instant now) {
        typed = null;
        sentAt = now;
        keptAt = keptAt == null ? now : keptAt;
    }

    UnsentDetail read(Sealing sealing) {
        Map<String, List<String>> all = TypedFields.read(sealing.openText("unsent_form.typed/" + id, typed));
        List<String> drawn = all.remove(DRAWN);
        return new UnsentDetail(form, keptAt, all, drawn == null ? "" : drawn.get(0));
    }

    public String getAddress() {
        return address;
    }

    /** Id of the form on its page. */
    public String getForm() {
        return form;
    }

    public Instant getKeptAt() {
        return keptAt;
    }
}
