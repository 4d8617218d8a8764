package org.openbeian.web.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a printed document says, from top to bottom; how it looks is {@link Printing}'s affair. */
public final class Sheet {

    /** What a block is, in the words of the structure of a tagged PDF. */
    enum Kind {
        TITLE("H1"),
        HEADING("H2"),
        TEXT("P"),
        LABEL("P"),
        VALUE("P"),
        CODE("Figure");

        private final String tag;

        Kind(String tag) {
            this.tag = tag;
        }

        String tag() {
            return tag;
        }
    }

    /** One block. */
    static final class Block {

        private final Kind kind;
        private final String text;
        private final QrCode code;

        private Block(Kind kind, String text, QrCode code) {
            this.kind = kind;
            this.text = text;
            this.code = code;
        }

        Kind kind() {
            return kind;
        }

        /** Of a picture, what it shows. */
        String text() {
            return text;
        }

        QrCode code() {
            return code;
        }
    }

    private final Locale language;
    private final String title;
    private final String author;
    private final Instant at;
    private final List<Block> blocks = new ArrayList<>();

    /** @param author whose document it is */
    public Sheet(Locale language, String title, String author, Instant at) {
        this.language = language;
        this.title = title;
        this.author = author;
        this.at = at;
        add(Kind.TITLE, title);
    }

    public Sheet heading(String text) {
        return add(Kind.HEADING, text);
    }

    public Sheet text(String text) {
        return add(Kind.TEXT, text);
    }

    /** A label and what stands behind it; nothing at all when nothing does. */
    public Sheet fact(String label, String value) {
        if (value != null && !value.isBlank()) {
            add(Kind.LABEL, label);
            add(Kind.VALUE, value);
        }
        return this;
    }

    /** @param shows what the code is for, for those who do not see it */
    public Sheet code(QrCode code, String shows) {
        blocks.add(new Block(Kind.CODE, shows, code));
        return this;
    }

    private Sheet add(Kind kind, String text) {
        blocks.add(new Block(kind, text, null));
        return this;
    }

    List<Block> blocks() {
        return blocks;
    }

    Locale language() {
        return language;
    }

    String title() {
        return title;
    }

    String author() {
        return author;
    }

    Instant at() {
        return at;
    }
}
