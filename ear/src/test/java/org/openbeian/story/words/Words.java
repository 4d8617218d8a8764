package org.openbeian.story.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a served page as a reader does: what stands on it in the wrong language, and what is no language at all but a key
 * or a code of the portal. Latin words on a Chinese page and Chinese ones on an English page are right only where the
 * lists {@code words/zh.txt} and {@code words/en.txt} say why; in a part that says its own language, that one counts.
 */
public final class Words {

    private static final Pattern PIECE = Pattern.compile(
            "<!--.*?-->|<!DOCTYPE[^>]*>|<(/?)([a-zA-Z0-9]+)((?:\\s+[^\\s=>/]+(?:=\"[^\"]*\"|='[^']*'|=[^\\s\"'>]+)?)*)\\s*(/?)>|([^<]+)",
            Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=]+)=(?:\"([^\"]*)\"|'([^']*)')");
    private static final Set<String> EMPTY = Set.of("meta", "link", "input", "br", "hr", "img", "col", "wbr");

    /** What people have typed themselves is theirs, in whichever language; so is what is no text. */
    private static final Set<String> NOT_OURS = Set.of("as-typed", "data-name", "rule");

    /** The title says what the heading says, and cannot mark what in it is a name. */
    private static final Set<String> NO_TEXT = Set.of("script", "style", "textarea", "code", "kbd", "title");

    private static final Set<String> READ_ATTRIBUTES =
            Set.of("title", "alt", "aria-label", "placeholder", "data-label");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[-_./'’@:][A-Za-z0-9]+)*");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    /** Nobody reads these: keys of texts, names of acts, constants, numbers of rules. */
    private static final Pattern CODE = Pattern.compile(
            "⟦[^⟧]*⟧|\\bSOD-\\d+\\b|\\bT\\d\\d-\\d+\\b|\\bK\\d\\b|\\b[A-Z]{2,}(?:_[A-Z0-9]+)+\\b"
                    + "|(?<![@/.\\w-])(?:case|complaint|filing|incident|registration|review|sod|supervision)\\.[a-z]+\\b"
                    + "|(?<![@/.\\w-])[a-z]+(?:[A-Z][a-z]+)*\\.[a-z]+(?:[A-Z_][A-Za-z]+)+\\b|(?<![@/.\\w-])[a-z]+_[a-z_]+(?:\\.[a-z_]+)*\\b");

    private static final Allowed ZH = new Allowed("/words/zh.txt");
    private static final Allowed EN = new Allowed("/words/en.txt");

    private Words() {}

    /** @return one line for each thing found: the words, and where they stand; empty for a page of one language */
    public static Set<String> wrong(String page) {
        Set<String> found = new LinkedHashSet<>();
        Deque<Place> open = new ArrayDeque<>();
        open.push(new Place("", "", true));
        Matcher piece = PIECE.matcher(page);
        while (piece.find()) {
            if (piece.group(5) != null) {
                read(plain(piece.group(5)), open.peek(), found);
            } else if (piece.group(2) != null) {
                tag(piece, open, found);
            }
        }
        return found;
    }

    private static void tag(Matcher piece, Deque<Place> open, Set<String> found) {
        String name = piece.group(2).toLowerCase(Locale.ROOT);
        if (!piece.group(1).isEmpty()) {
            while (open.size() > 1 && open.stream().anyMatch(place -> place.name.equals(name))) {
                if (open.pop().name.equals(name)) {
                    break;
                }
            }
            return;
        }
        Place place = open.peek();
        String language = place.language;
        boolean read = place.read && !NO_TEXT.contains(name);
        String where = name;
        List<String> spoken = new ArrayList<>();
        boolean button = name.equals("input") && piece.group(3).matches("(?s).*type=\"(submit|button)\".*");
        Matcher attribute = ATTRIBUTE.matcher(piece.group(3));
        while (attribute.find()) {
            String value = plain(attribute.group(2) == null ? attribute.group(3) : attribute.group(2));
            switch (attribute.group(1)) {
                case "lang" -> language = value.startsWith("en") ? "en" : "zh";
                case "id" -> where = name + "#" + value;
                case "class" -> {
                    where = where.equals(name) ? name + "." + value.replace(' ', '.') : where;
                    read &= List.of(value.split(" ")).stream().noneMatch(NOT_OURS::contains);
                }
                case "translate" -> read &= !value.equals("no");
                case "value" -> {
                    if (button) {
                        spoken.add(value);
                    }
                }
                default -> {
                    if (READ_ATTRIBUTES.contains(attribute.group(1))) {
                        spoken.add(value);
                    }
                }
            }
        }
        Place here = new Place(name, language, read);
        here.where = place.where + " " + where;
        spoken.forEach(words -> read(words, here, found));
        if (!EMPTY.contains(name) && piece.group(4).isEmpty()) {
            open.push(here);
        }
    }

    private static void read(String text, Place place, Set<String> found) {
        if (!place.read || text.isBlank()) {
            return;
        }
        boolean english = place.language.equals("en");
        Allowed allowed = english ? EN : ZH;
        String rest = allowed.without(text);
        Matcher code = CODE.matcher(rest);
        while (code.find()) {
            found.add("code “" + code.group() + "” at" + place.end() + ": " + shortened(text));
        }
        Matcher words = (english ? HAN : LATIN).matcher(rest);
        while (words.find()) {
            found.add("“" + words.group() + "” at" + place.end() + ": " + shortened(text));
        }
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }

    private static String plain(String markup) {
        return markup.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }

    /** An element that is open, and what counts inside it. */
    private static final class Place {

        private final String name;
        private final String language;
        private final boolean read;
        private String where = "";

        Place(String name, String language, boolean read) {
            this.name = name;
            this.language = language;
            this.read = read;
        }

        /** The last few elements say enough. */
        String end() {
            String[] all = where.split(" ");
            return " " + String.join(" ", List.of(all).subList(Math.max(0, all.length - 4), all.length));
        }
    }

    /** What may stand in the other language, a pattern a line with the reason behind a tab. */
    private static final class Allowed {

        private final List<Pattern> patterns = new ArrayList<>();

        Allowed(String file) {
            try (InputStream in = Words.class.getResourceAsStream(file)) {
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                    if (line.isBlank() || line.startsWith("#")) {
                        continue;
                    }
                    String[] parts = line.split("\t+");
                    if (parts.length != 2 || parts[1].isBlank()) {
                        throw new IllegalStateException(file + " has a line without a reason: " + line);
                    }
                    patterns.add(Pattern.compile(
                            "(?<![A-Za-z])(?<![A-Za-z][._])(?:" + parts[0] + ")(?![A-Za-z]|[._][A-Za-z])"));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String without(String text) {
            String rest = text;
            for (Pattern pattern : patterns) {
                rest = pattern.matcher(rest).replaceAll(" ");
            }
            return rest;
        }
    }
}
