package org.openbeian.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openbeian.common.Ids;
import org.openbeian.common.SearchText;

/** An applicant: one legal person with one credit code, the same at every authority; its cases are not. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    private String id;

    private String uscc;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private String region;

    /** In the form in which it is found. */
    @Column(name = "search_text")
    private String searchText;

    /** When its English name was last put right; null for never. */
    @Column(name = "renamed_at")
    private Instant renamedAt;

    @Version
    private long version;

    protected Organisation() {}

    public Organisation(String uscc, String nameZh, String nameEn, String region) {
        this.id = Ids.next();
        this.uscc = Uscc.parse("/uscc", uscc);
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.region = region;
        this.searchText = SearchText.of(nameZh, nameEn, this.uscc);
    }

    /** Its name in English was wrong, wherever it stands. Two officers have said so; what shows it follows. */
    public void calledInEnglish(String right, Instant at) {
        nameEn = right;
        searchText = SearchText.of(nameZh, nameEn, uscc);
        renamedAt = at;
    }

    public String getId() {
        return id;
    }

    public String getUscc() {
        return uscc;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public String getRegion() {
        return region;
    }
}
