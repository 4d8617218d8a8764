package org.openbeian.unsent;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fields of a form with what stands in them; written as a browser would send them. */
public final class TypedFields {

    /**
     * What a page says about itself in a plain hidden field: which state of things somebody saw before they pressed a button.
     * HiddenFieldsTest finds a page that says something else.
     */
    private static final Pattern SHOWN = Pattern.compile(
            "shown(Basis|Decided|Dismissal|First|Handover|Mail|Notice|Proposal|Time)|(evidence|waiver|mail)-.*");

    private TypedFields() {}

    /**
     * Only what a person has typed or chosen: no password, no button, and nothing the page adds for itself.
     *
     * @param untyped ids of the buttons and hidden fields; in a list their names have the line before
     */
    public static Map<String, List<String>> of(Map<String, String[]> sent, String form, Set<String> untyped) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (isTyped(name, form) && !untyped.contains(name.substring(name.lastIndexOf(':') + 1))) {
                typed.put(name, List.of(values));
            }
        });
        return typed;
    }

    private static boolean isTyped(String name, String form) {
        return !name.startsWith("jakarta.faces.")
                && !name.startsWith("unsent")
                && !name.equals(form)
                && !name.equals("ticket")
                && !name.equals("confirmed")
                && !SHOWN.matcher(name).matches()
                && !name.toLowerCase(Locale.ROOT).contains("password");
    }

    static String write(Map<String, List<String>> typed) {
        return typed.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> code(field.getKey()) + "=" + code(value)))
                .collect(Collectors.joining("&"));
    }

    static Map<String, List<String>> read(String written) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (String field : written.split("&")) {
            int at = field.indexOf('=');
            if (at > 0) {
                typed.computeIfAbsent(plain(field.substring(0, at)), name -> new ArrayList<>())
                        .add(plain(field.substring(at + 1)));
            }
        }
        return typed;
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String coded) {
        return URLDecoder.decode(coded, StandardCharsets.UTF_8);
    }
}
