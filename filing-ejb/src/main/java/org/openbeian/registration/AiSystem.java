package org.openbeian.registration;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openbeian.common.Ids;
import org.openbeian.common.SearchText;
import org.openbeian.tenancy.CaseOwned;

/** One AI system of one organisation at one authority: the identity that filings, certificates, incidents and complaints share. */
@Entity
@Table(name = "ai_system")
public class AiSystem extends CaseOwned {

    @Id
    private String id;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "created_at")
    private Instant createdAt;

    /** In the form in which it is found. */
    @Column(name = "search_text")
    private String searchText;

    @Version
    private long version;

    protected AiSystem() {}

    AiSystem(String organisationId, String nameZh, String nameEn, Instant at) {
        super(organisationId);
        this.id = Ids.next();
        this.createdAt = at;
        rename(nameZh, nameEn);
    }

    final void rename(String zh, String en) {
        this.nameZh = zh;
        this.nameEn = en == null || en.isBlank() ? zh : en;
        this.searchText = SearchText.of(zh, nameEn);
    }

    /** @param english where the page gives no English name; null for the Chinese one */
    void rename(JsonObject page, String english) {
        rename(page.getString("nameZh", nameZh), page.getString("nameEn", english));
    }

    public String getId() {
        return id;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }
}
