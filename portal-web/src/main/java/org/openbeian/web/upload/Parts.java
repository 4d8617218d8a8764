package org.openbeian.web.upload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a form that was sent with files (RFC 7578), read into memory and nowhere else: what a server does with
 * large parts is to put them into a temporary file, and what somebody sends us in confidence must not lie there. A file
 * that is too large is read to its end and dropped, so that what was typed beside it is not lost. What is kept of one form
 * has one limit, whatever its parts are called and however many they are.
 */
final class Parts {

    private static final int LONGEST_HEAD = 8 * 1024;
    private static final int LONGEST_TEXT = 256 * 1024;
    private static final int MOST = 300;
    /** Files whose content is kept; of the others that they were there, for somebody has to be told. */
    private static final int MOST_FILES = 3;

    private static final int MOST_COUNTED = 20;
    private static final byte[] HEAD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern BOUNDARY =
            Pattern.compile("boundary=(?:\"([^\"]{1,70})\"|([^\\s;]{1,70}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile("[; ]filename\\*?=", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTHING_CHOSEN = Pattern.compile("[; ]filename=\"\"", Pattern.CASE_INSENSITIVE);

    /** What may be kept of names and texts together; a story has 10 000 characters at most. */
    private static final int WORDS = 1024 * 1024;

    private final InputStream in;
    private final byte[] delimiter;
    private final String fileField;
    private final int largestFile;
    private long left;
    private int room;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final List<byte[]> files = new ArrayList<>();

    /**
     * @param fileField the one field whose files are kept
     * @param largestFile of a larger one so many bytes and one more are kept, which says that it is too large
     */
    Parts(InputStream body, String contentType, String fileField, int largestFile, long most) throws IOException {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new Malformed();
        }
        String mark = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        this.delimiter = ("\r\n--" + mark).getBytes(StandardCharsets.ISO_8859_1);
        this.fileField = fileField;
        this.largestFile = largestFile;
        this.left = most;
        this.room = MOST_FILES * (largestFile + 1) + WORDS;
        // the first delimiter has no line before it
        this.in = new SequenceInputStream(new ByteArrayInputStream(new byte[] {'\r', '\n'}), body);
        read();
    }

    private void read() throws IOException {
        until(delimiter, 0);
        for (int count = 0; next(); count++) {
            if (count >= MOST) {
                throw new Malformed();
            }
            String head = new String(until(HEAD_END, LONGEST_HEAD), StandardCharsets.UTF_8);
            Matcher name = NAME.matcher(head);
            if (!name.find()) {
                throw new Malformed();
            }
            if (FILE.matcher(head).find()) {
                if (name.group(1).equals(fileField)) {
                    keepFile(NOTHING_CHOSEN.matcher(head).find());
                } else {
                    until(delimiter, 0);
                }
            } else {
                texts.computeIfAbsent(name.group(1), key -> new ArrayList<>())
                        .add(new String(until(delimiter, LONGEST_TEXT), StandardCharsets.UTF_8));
            }
        }
    }

    /** A file field that was left empty comes as a part without a name and without content. */
    private void keepFile(boolean nothingChosen) throws IOException {
        byte[] content = until(delimiter, files.size() < MOST_FILES ? largestFile + 1 : 0);
        if ((content.length > 0 || !nothingChosen) && files.size() < MOST_COUNTED) {
            files.add(content);
        }
    }

    /** Behind a delimiter: the end, or the head of one more part. */
    private boolean next() throws IOException {
        int first = one();
        int second = one();
        if (first == '-' && second == '-') {
            return false;
        }
        if (first != '\r' || second != '\n') {
            throw new Malformed();
        }
        return true;
    }

    /** What comes before the mark, of which {@code most} bytes are kept; goes behind the mark. */
    private byte[] until(byte[] mark, int most) throws IOException {
        int keep = Math.min(most, room + 1);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        int[] shorter = beginnings(mark);
        int matched = 0;
        while (matched < mark.length) {
            int next = one();
            while (matched > 0 && (byte) next != mark[matched]) {
                int rest = shorter[matched - 1];
                keep(kept, mark, matched - rest, keep);
                matched = rest;
            }
            if ((byte) next == mark[matched]) {
                matched++;
            } else if (kept.size() < keep) {
                kept.write(next);
            }
        }
        room -= kept.size();
        if (room < 0) {
            throw new TooLarge();
        }
        return kept.toByteArray();
    }

    private static void keep(ByteArrayOutputStream kept, byte[] mark, int length, int keep) {
        kept.write(mark, 0, Math.max(0, Math.min(length, keep - kept.size())));
    }

    /** For each beginning of the mark, how much of its end is a beginning again (Knuth, Morris and Pratt). */
    private static int[] beginnings(byte[] mark) {
        int[] shorter = new int[mark.length];
        int length = 0;
        for (int i = 1; i < mark.length; i++) {
            while (length > 0 && mark[i] != mark[length]) {
                length = shorter[length - 1];
            }
            if (mark[i] == mark[length]) {
                length++;
            }
            shorter[i] = length;
        }
        return shorter;
    }

    private int one() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException();
        }
        left--;
        if (left < 0) {
            throw new TooLarge();
        }
        return next;
    }

    Map<String, List<String>> texts() {
        return texts;
    }

    List<byte[]> files() {
        return files;
    }

    /** No form that a browser sends. */
    static final class Malformed extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** More than anybody may send at once. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
