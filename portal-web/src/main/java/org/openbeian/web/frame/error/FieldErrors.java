package org.openbeian.web.frame.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openbeian.common.BusinessException;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.web.frame.text.Language;
import org.openbeian.web.frame.text.Texts;

/** {@code #{errors}}: what is wrong with what was just sent, in the user's words, for the summary and for each field. */
@Named("errors")
@RequestScoped
public class FieldErrors {

    /** Keys of refusals because somebody was faster, see {@link org.openbeian.common.Conflict}. */
    private static final Pattern MOVED = Pattern.compile(".*[._](changed_meanwhile|moved_on|moved)");

    private final List<Line> lines = new ArrayList<>();

    private boolean moved;

    /** What the fields of this page are called there, in the order in which they stand. */
    private final Map<String, String> names = new LinkedHashMap<>();

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    public void add(BusinessException refusal) {
        if (refusal instanceof Invalid invalid) {
            invalid.errors().forEach(this::add);
        } else {
            lines.add(new Line(null, language.getTexts().sentence(refusal.key(), refusal.args())));
            moved |= isMoved(refusal.key());
        }
    }

    static boolean isMoved(String key) {
        return MOVED.matcher(key).matches();
    }

    private void add(FieldError error) {
        lines.add(new Line(error.getField(), language.getTexts().sentence(error.key(), error.args())));
    }

    /**
     * Told by each field while its page is built. The same field may ask for one thing here and for another one elsewhere,
     * and the summary calls it by the name that stands above it.
     *
     * @return false, so that it can be said where a page asks what belongs to it
     */
    public boolean names(String field, String key) {
        names.remove(field);
        names.put(field, key);
        return false;
    }

    /** How the summary begins when it speaks of a field: with its name; empty when it has none. */
    public String name(String field) {
        Texts texts = language.getTexts();
        return Stream.of(names.getOrDefault(field, ""), "field." + field, "label." + field, "condition." + field)
                .filter(texts::containsKey)
                .findFirst()
                .map(key -> leading(texts.get(key), texts.get("list.colon")))
                .orElse("");
    }

    /** A question has its own sign, behind which no colon stands. */
    static String leading(String name, String colon) {
        boolean question = name.endsWith("？") || name.endsWith("?");
        return name + (question ? colon.replaceFirst("[:：]", "") : colon);
    }

    public boolean isAny() {
        return !lines.isEmpty();
    }

    /** Whether the page has to be opened again, because what it shows is not so any more. */
    public boolean isMoved() {
        return moved;
    }

    /**
     * For a hidden field which says what was shown: a page that comes back with other errors has not told what came in since
     * it was opened, and keeps what it came with, so that the next press is refused and told that; one that was refused for
     * it has been told.
     *
     * @param field its name
     * @param now what is there now
     */
    public String shown(String field, String now) {
        String came = isAny() && !moved ? request.getParameter(field) : null;
        return came == null ? now : came;
    }

    /** Whether something typed is wrong; else it is the act itself that was refused. */
    public boolean isAboutFields() {
        return lines.stream().anyMatch(line -> line.field != null);
    }

    public int getCount() {
        return lines.size();
    }

    /** In the order of the page: first what is about the whole, last what is about a field that it does not show. */
    public List<Line> getLines() {
        List<String> order = List.copyOf(names.keySet());
        return lines.stream()
                .sorted(Comparator.comparingInt(line -> line.field == null
                        ? -1
                        : order.contains(line.field) ? order.indexOf(line.field) : order.size()))
                .toList();
    }

    public boolean at(String field) {
        return lines.stream().anyMatch(line -> field.equals(line.field));
    }

    /** All that is wrong with one field; empty if nothing is. */
    public String of(String field) {
        return String.join(
                " ",
                lines.stream()
                        .filter(line -> field.equals(line.field))
                        .map(Line::text)
                        .toList());
    }

    /**
     * One sentence, and the field it is about.
     *
     * @param field null when it is about no single field
     */
    public record Line(String field, String text) {}
}
