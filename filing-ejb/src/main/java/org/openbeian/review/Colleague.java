package org.openbeian.review;

/** Somebody to whom work can be handed over. */
public final class Colleague {

    private final String id;
    private final String nameZh;
    private final String nameEn;

    public Colleague(String id, String nameZh, String nameEn) {
        this.id = id;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
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
