package org.openbeian.story.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbeian.story.rest.Sender.Answer;

/** Somebody with a session who sends whatever they like: forms as the page has them, and not as it has them. */
final class SignedIn {

    static final String PASSWORD = "beian-demo-2026";

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern TAG = Pattern.compile("<(input|button|textarea|select)\\b([^>]*)>");

    final Sender sender;
    private final String authority;

    private SignedIn(Sender sender, String authority) {
        this.sender = sender;
        this.authority = authority;
    }

    /** @param username such as {@code intake1.beihai} */
    static SignedIn as(String username, String authority) {
        Sender sender = Sender.anyone("en");
        SignedIn signedIn = new SignedIn(sender, authority);
        Form form = forms(sender.get("/" + authority + "/sign-in")).get(0);
        Map<String, String> fields = form.pressing("signIn");
        fields.put("username", username);
        fields.put("password", PASSWORD);
        Answer answer = sender.postPlain(form.action, fields);
        if (answer.status() != 302 || answer.head().contains("/sign-in")) {
            throw new IllegalStateException(username + ": " + answer);
        }
        return signedIn;
    }

    Answer get(String path) {
        return sender.get("/" + authority + path);
    }

    /** The forms of a page that are sent by POST. */
    static List<Form> forms(Answer page) {
        List<Form> forms = new ArrayList<>();
        Matcher found = FORM.matcher(page.body());
        while (found.find()) {
            if (found.group(1).contains("method=\"post\"")) {
                forms.add(new Form(attribute(found.group(1), "action"), found.group(2)));
            }
        }
        return forms;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&amp;", "&") : null;
    }

    /** A form with what stands in it. */
    record Form(String action, String content) {

        /** What the browser would send with that button, without anything typed. */
        Map<String, String> pressing(String button) {
            Map<String, String> fields = new LinkedHashMap<>();
            Matcher tags = TAG.matcher(content);
            while (tags.find()) {
                String name = attribute(tags.group(2), "name");
                String type = attribute(tags.group(2), "type");
                boolean offered = "checkbox".equals(type) || "radio".equals(type);
                if (name != null && !"submit".equals(type) && !tags.group(1).equals("button") && !offered) {
                    String value = attribute(tags.group(2), "value");
                    fields.put(name, value == null ? "" : value);
                }
            }
            fields.put(button, "x");
            return fields;
        }

        List<String> buttons() {
            List<String> buttons = new ArrayList<>();
            Matcher tags = TAG.matcher(content);
            while (tags.find()) {
                if ("submit".equals(attribute(tags.group(2), "type")) && attribute(tags.group(2), "name") != null) {
                    buttons.add(attribute(tags.group(2), "name"));
                }
            }
            return buttons;
        }

        /** Whether something is to be typed or chosen, so that sending it empty does nothing. */
        boolean asks() {
            Matcher tags = TAG.matcher(content);
            while (tags.find()) {
                String type = attribute(tags.group(2), "type");
                if (!tags.group(1).equals("button") && !"hidden".equals(type) && !"submit".equals(type)) {
                    return true;
                }
            }
            return false;
        }
    }
}
