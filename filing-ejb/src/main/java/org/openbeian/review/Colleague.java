package org.openbeian.review;

/** Somebody to whom work can be handed over. */
public final class Colleague {

    private final String id;
    private final String nameZh;
    private final String nameEn;
    private final String username;

    public Colleague(String id, String nameZh, String nameEn, String username) {
        this.id = id;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.username = username;
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

    /** By which two of the same name are told apart. */
    public String getUsername() {
        return username;
    }
}
