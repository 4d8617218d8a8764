package org.openbeian.complaint;

/** A picture of a complaint, opened. */
public final class PictureContent {

    private final String name;
    private final String mediaType;
    private final byte[] content;

    PictureContent(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content;
    }

    /** A name of ours; what it was called at the complainant's is not kept. */
    public String getName() {
        return name;
    }

    public String getMediaType() {
        return mediaType;
    }

    public byte[] getContent() {
        return content.clone();
    }
}
