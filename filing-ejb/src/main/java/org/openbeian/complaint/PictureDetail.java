package org.openbeian.complaint;

/**
 * A picture of a complaint: which one, not what it shows.
 *
 * @param place 1 for the first
 */
public record PictureDetail(String id, int place, String mediaType) {

    public String getExtension() {
        return mediaType.equals("image/png") ? "png" : "jpg";
    }
}
