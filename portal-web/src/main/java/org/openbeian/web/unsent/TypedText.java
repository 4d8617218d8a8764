package org.openbeian.web.unsent;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.openbeian.unsent.TypedFields;
import org.openbeian.web.frame.text.Texts;

/** Of what a form sends, what somebody may miss: no key, no code of a choice, and no words that the page itself said. */
public final class TypedText {

    /** Shorter texts are codes and buttons more often than somebody's work. */
    private static final int SHORT = 12;

    private static final Pattern CODE = Pattern.compile("[\\p{ASCII}&&\\S]*");

    private TypedText() {}

    /** @param untyped ids of the fields in which nobody types, as far as the page has told them */
    public static List<String> of(Map<String, String[]> sent, Set<String> untyped) {
        return TypedFields.of(sent, "", untyped).values().stream()
                .flatMap(Collection::stream)
                .filter(TypedText::isOne)
                .toList();
    }

    /** A button that was pressed is sent with its label, which may be in either language. */
    static boolean isOne(String value) {
        String text = value.strip();
        return text.length() >= SHORT
                && !CODE.matcher(text).matches()
                && !Texts.in(Locale.CHINESE).containsValue(text)
                && !Texts.in(Locale.ENGLISH).containsValue(text);
    }
}
