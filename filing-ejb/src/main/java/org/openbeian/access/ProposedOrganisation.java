package org.openbeian.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.openbeian.organisation.Organisation;

/**
 * The applicant that a member is to act for, as one administrator has written it down. There is no such organisation before
 * a second one agrees: its name is the same at all authorities, and nobody sets that alone.
 */
@Embeddable
public class ProposedOrganisation {

    @Column(name = "proposed_uscc")
    private String uscc;

    @Column(name = "proposed_name_zh")
    private String nameZh;

    @Column(name = "proposed_name_en")
    private String nameEn;

    protected ProposedOrganisation() {}

    ProposedOrganisation(String uscc, String nameZh, String nameEn) {
        this.uscc = uscc;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    Organisation made() {
        return new Organisation(uscc, nameZh, nameEn, uscc.substring(2, 8));
    }

    /** Whether the organisation that has come to exist since under that code is called as was written down. */
    boolean means(Organisation known) {
        return isCalled(known, nameZh, nameEn);
    }

    static boolean isCalled(Organisation known, String nameZh, String nameEn) {
        return known.getNameZh().equals(nameZh) && isCalledInEnglish(known, nameEn);
    }

    /** An English name is not asked for again, but a wrong one is no name of it. */
    static boolean isCalledInEnglish(Organisation known, String nameEn) {
        return nameEn.isEmpty() || nameEn.equalsIgnoreCase(Objects.toString(known.getNameEn(), ""));
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
}
