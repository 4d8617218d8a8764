package org.openbeian.lint;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that the audit trail asks for: one for each act of a service, one for each note of the domain. */
final class TrailKeys {

    private static final Pattern ACT = Pattern.compile("@Requires\\(((?:[^()]|\\([^()]*\\))*)\\)");
    private static final Pattern NAME = Pattern.compile("action = \"([A-Za-z.]+)\"");
    private static final Pattern NOTE = Pattern.compile("notes\\(\\)\\s*\\.note\\(([^;]*?)\\);", Pattern.DOTALL);
    private static final Pattern FIRST = Pattern.compile("\"([a-z_]+)\"");
    private static final Pattern PROSE = Pattern.compile("notes\\(\\)\\s*\\.detail\\(\\s*[^;]*\"[^\";]* [^\";]*\"");

    private TrailKeys() {}

    /** Acts that leave a line when they are done; reading leaves one only when it is refused. */
    static Set<String> actions(String source) {
        Set<String> keys = new TreeSet<>();
        Matcher act = ACT.matcher(source);
        while (act.find()) {
            Matcher name = NAME.matcher(act.group(1));
            if (!act.group(1).contains("reads = true") && name.find()) {
                keys.add("trail.action." + name.group(1));
            }
        }
        return keys;
    }

    static Set<String> notes(String source) {
        Set<String> keys = new TreeSet<>();
        Matcher note = NOTE.matcher(source);
        while (note.find()) {
            // up to the first argument: a choice between two keys names both
            String call = note.group(1).split(",", 2)[0];
            Matcher first = FIRST.matcher(call);
            while (first.find()) {
                keys.add("trail.note." + first.group(1));
            }
        }
        return keys;
    }

    static boolean prose(String source) {
        return PROSE.matcher(source).find();
    }
}
