package org.openbeian.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/**
 * An authority (备案机关) is the tenant: its code is the first part of every address, its id stands in every row it
 * owns, its code is the engine's tenant id. It may stand under a parent authority, to which incidents are escalated.
 */
@Entity
@Table(name = "authority")
public class Authority {

    @Id
    private Integer id;

    private String code;

    @Column(name = "parent_id")
    private Integer parentId;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "short_zh")
    private String shortZh;

    @Column(name = "short_en")
    private String shortEn;

    /** One Chinese character for the seal in the page head. */
    private String seal;

    /** Six digits of GB/T 2260, part of every registration number. */
    private String region;

    /** Begins the authority's case numbers, such as BH in BH-2026-000015. */
    private String prefix;

    @Column(name = "eu_profile")
    private boolean euProfile;

    @Column(name = "reconsideration_zh")
    private String reconsiderationZh;

    @Column(name = "reconsideration_en")
    private String reconsiderationEn;

    @Column(name = "court_zh")
    private String courtZh;

    @Column(name = "court_en")
    private String courtEn;

    /** Codes of obligations with a comma between them. */
    @Column(name = "competent_for")
    private String competentFor = "";

    protected Authority() {}

    public Authority(
            int id,
            String code,
            Integer parentId,
            String nameZh,
            String nameEn,
            String shortZh,
            String shortEn,
            String seal,
            String region,
            String prefix) {
        this.id = id;
        this.code = code;
        this.parentId = parentId;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.shortZh = shortZh;
        this.shortEn = shortEn;
        this.seal = seal;
        this.region = region;
        this.prefix = prefix;
    }

    /** Names before whom its decisions can be contested: the body of reconsideration and the court. */
    public void contestedBefore(String bodyZh, String bodyEn, String ofCourtZh, String ofCourtEn) {
        reconsiderationZh = bodyZh;
        reconsiderationEn = bodyEn;
        courtZh = ofCourtZh;
        courtEn = ofCourtEn;
    }

    /** Names the obligations (T04) whose outcome this authority itself gives; all others are given elsewhere. */
    public void competentFor(List<String> obligations) {
        competentFor = String.join(",", obligations);
    }

    public List<String> getCompetentFor() {
        return competentFor.isEmpty() ? List.of() : List.of(competentFor.split(","));
    }

    /** Null while nobody has named it. */
    public String getReconsiderationZh() {
        return reconsiderationZh;
    }

    public String getReconsiderationEn() {
        return reconsiderationEn;
    }

    /** Null while nobody has named it. */
    public String getCourtZh() {
        return courtZh;
    }

    public String getCourtEn() {
        return courtEn;
    }

    public Integer getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public Integer getParentId() {
        return parentId;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public String getShortZh() {
        return shortZh;
    }

    public String getShortEn() {
        return shortEn;
    }

    public String getSeal() {
        return seal;
    }

    public String getRegion() {
        return region;
    }

    public String getPrefix() {
        return prefix;
    }

    /** Whether the red lines of the EU AI Act count here. */
    public boolean isEuProfile() {
        return euProfile;
    }
}
