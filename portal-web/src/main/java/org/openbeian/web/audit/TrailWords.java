package org.openbeian.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbeian.audit.AuditEntry;
import org.openbeian.audit.TrailNote;
import org.openbeian.review.Colleague;
import org.openbeian.web.frame.text.Language;
import org.openbeian.web.frame.text.Texts;
import org.openbeian.web.review.ActWords;
import org.openbeian.web.review.ColleagueName;

/** {@code #{trail}}: the lines of the audit trail in the reader's language. The trail itself keeps keys and codes. */
@Named("trail")
@RequestScoped
public class TrailWords {

    private static final String CODE = "#";

    /** The key of a refusal because of what was typed. */
    private static final String INVALID = "error.invalid";

    private static final String REFUSED = "refused";

    /** Notes that say why something was refused. */
    private static final List<String> WHY = List.of("wrong", REFUSED);

    /** After the end of a sentence that stands outside of a choice. */
    private static final Pattern SENTENCES = Pattern.compile("(?<=[。！？])|(?<=[.!?] )(?![^{]*})");

    @Inject
    Language language;

    @Inject
    ColleagueName colleague;

    /** Who acted, by name; nobody is known by the name they sign in with. */
    public String actor(AuditEntry entry) {
        if (entry.getNameZh() != null) {
            return language.of(entry.getNameZh(), entry.getNameEn());
        }
        return language.text("trail.actor." + entry.getActor());
    }

    public String action(AuditEntry entry) {
        Texts texts = language.getTexts();
        String key = "trail.action." + entry.getAction();
        return texts.get(texts.containsKey(key) ? key : "trail.action.other");
    }

    /** Why it was refused, in whole sentences: which fields were wrong and in what; empty where that is not known any more. */
    public String refusal(AuditEntry entry) {
        List<String> noted = TrailNote.of(entry.getDetail()).stream()
                .filter(TrailWords::isRefusal)
                .map(this::why)
                .filter(why -> !why.isEmpty())
                .distinct()
                .toList();
        if (!noted.isEmpty()) {
            return String.join("\n", noted);
        }
        Texts texts = language.getTexts();
        if (entry.getRefusal().equals(INVALID)) {
            return texts.get("trail.refused.invalid");
        }
        return texts.containsKey(entry.getRefusal()) ? wholeSentences(texts.get(entry.getRefusal())) : "";
    }

    private static boolean isRefusal(TrailNote note) {
        return note.key() != null && WHY.contains(note.key()) && note.args().size() > 1;
    }

    /** "Mail: this is no address." A line that was too long to be kept whole has lost what it named. */
    private String why(TrailNote note) {
        Texts texts = language.getTexts();
        String field = note.args().get(0);
        String key = note.args().get(1);
        Object[] args = note.args().stream().skip(2).map(TrailWords::number).toArray();
        String text = !texts.containsKey(key)
                ? ""
                : wholeSentences(texts.get(key)).equals(texts.get(key)) || args.length > 0
                        ? texts.sentence(key, args)
                        : wholeSentences(texts.get(key));
        String name = Stream.of("field.", "label.", "condition.")
                .map(family -> family + field)
                .filter(texts::containsKey)
                .findFirst()
                .map(texts::get)
                .orElse("");
        if (note.key().equals(REFUSED)) {
            return text;
        }
        return language.text(
                "trail.note.wrong",
                name.isEmpty() ? texts.get("trail.one_field") : name,
                text.isEmpty() ? texts.get("trail.refused.invalid") : text);
    }

    /** A number is said as one, in the plural where it is one of several. */
    private static Object number(String arg) {
        return arg.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(arg) : arg;
    }

    /** Those sentences of a text that say something without what only the moment knew; empty when none does. */
    static String wholeSentences(String pattern) {
        return Arrays.stream(SENTENCES.split(pattern))
                .filter(sentence -> !sentence.contains("{") && !sentence.contains("}"))
                .collect(Collectors.joining())
                .strip();
    }

    /**
     * What was noted; words of people, and of the portal from before it had keys, as they are.
     *
     * @param people who can be meant where a note names somebody; null where none does
     */
    public String detail(AuditEntry entry, List<Colleague> people) {
        return TrailNote.of(entry.getDetail()).stream()
                .filter(note -> !isRefusal(note))
                .map(note -> sentence(note, people == null ? List.of() : people))
                .collect(Collectors.joining("\n"));
    }

    private String sentence(TrailNote note, List<Colleague> people) {
        if (note.key() == null) {
            return note.getTyped();
        }
        List<String> words = new ArrayList<>(told(note).stream().map(this::word).toList());
        note.naming()
                .ifPresent(place ->
                        words.set(place, colleague.called(named(note.args().get(place), people))));
        String key = note.key();
        if (key.equals("opinion") && words.size() == 2 && words.get(0).equals(words.get(1))) {
            return words.get(0);
        }
        return language.text("trail.note." + key + (saidTwice(key, words) ? ".moved" : ""), words.toArray());
    }

    /** Null when nobody of them signs in with that. */
    static Colleague named(String username, List<Colleague> people) {
        return people.stream()
                .filter(one -> one.username().equalsIgnoreCase(username))
                .findFirst()
                .orElse(null);
    }

    /** What has happened has the name of the state it led to. */
    static boolean saidTwice(String key, List<String> words) {
        return key.equals("life") && words.size() == 4 && words.get(0).equals(words.get(3));
    }

    /** The arguments of a note, with what an approver has signed told as decided; also what was noted long ago. */
    static List<String> told(TrailNote note) {
        List<String> args = note.args();
        return note.key().equals("opinion") && args.size() == 2
                ? List.of(args.get(0), CODE + ActWords.said(bare(args.get(0)), bare(args.get(1))))
                : args;
    }

    private static String bare(String code) {
        return code.substring(code.lastIndexOf('.') + 1);
    }

    private String word(String arg) {
        List<String> keys = TrailNote.wordsOf(arg);
        if (keys.isEmpty()) {
            return arg;
        }
        Texts texts = language.getTexts();
        return keys.stream()
                .map(key -> texts.containsKey(key) ? texts.get(key) : key.substring(key.lastIndexOf('.') + 1))
                .collect(Collectors.joining(texts.get("list.separator")));
    }
}
