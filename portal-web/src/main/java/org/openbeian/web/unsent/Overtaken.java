package org.openbeian.web.unsent;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectItem;
import jakarta.faces.component.UISelectItems;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openbeian.web.frame.text.Language;

/** What somebody has typed into a field whose answer another one has changed meanwhile, to be read and copied. */
public final class Overtaken {

    private final String field;
    private final String text;

    private Overtaken(String field, String text) {
        this.field = field;
        this.text = text;
    }

    /** A choice is told by its words and not by its code. */
    static Overtaken of(FacesContext context, UIComponent field, List<String> typed, Language language) {
        boolean box = field instanceof UISelectBoolean;
        String text = box
                ? language.text("answer." + !typed.isEmpty())
                : typed.stream()
                        .map(value -> word(context, field, value).orElse(value))
                        .filter(word -> !word.isBlank())
                        .collect(Collectors.joining(language.text("list.separator")));
        return new Overtaken(field.getId(), text.isEmpty() ? language.text("answer.none") : text);
    }

    private static Optional<String> word(FacesContext context, UIComponent field, String value) {
        for (UIComponent child : field.getChildren()) {
            if (child instanceof UISelectItem item && value.equals(String.valueOf(item.getItemValue()))) {
                return Optional.ofNullable(item.getItemLabel());
            }
            if (child instanceof UISelectItems items) {
                Optional<String> found = word(context, items, value);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> word(FacesContext context, UISelectItems items, String value) {
        Map<String, Object> attributes = items.getAttributes();
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        String each = String.valueOf(attributes.get("var"));
        Collection<?> all = items.getValue() instanceof Collection<?> many
                ? many
                : items.getValue() instanceof Object[] array ? Arrays.asList(array) : List.of();
        Object before = request.get(each);
        try {
            for (Object one : all) {
                request.put(each, one);
                if (value.equals(String.valueOf(attributes.get("itemValue")))) {
                    return Optional.ofNullable(attributes.get("itemLabel")).map(Object::toString);
                }
            }
        } finally {
            request.put(each, before);
        }
        return Optional.empty();
    }

    /** Id of the field on the page. */
    public String getField() {
        return field;
    }

    public String getText() {
        return text;
    }
}
