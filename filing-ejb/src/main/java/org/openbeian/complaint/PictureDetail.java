package org.openbeian.complaint;

/** A picture of a complaint: which one, not what it shows. */
public final class PictureDetail {

    private final String id;
    private final int place;
    private final String mediaType;

    public PictureDetail(String id, int place, String mediaType) {
        this.id = id;
        this.place = place;
        this.mediaType = mediaType;
    }

    public String getId() {
        return id;
    }

    /** 1 for the first. */
    public int getPlace() {
        return place;
    }

    public String getMediaType() {
        return mediaType;
    }

    public String getExtension() {
        return mediaType.equals("image/png") ? "png" : "jpg";
    }
}
