package org.openbeian.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files the lint tests read, by their path below the repository. Tests run in the module's folder. */
final class Sources {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern TAG = Pattern.compile("<(?:[^<>\"]|\"[^\"]*\")*>");

    private Sources() {}

    /** Content of every file below a folder whose name ends so. */
    static Map<String, String> below(String folder, String ending) {
        Map<String, String> files = new TreeMap<>();
        Path start = ROOT.resolve(folder);
        if (!Files.isDirectory(start)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(start)) {
            walk.filter(path -> path.toString().endsWith(ending))
                    .forEach(path -> files.put(ROOT.relativize(path).toString(), content(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static Map<String, String> pagesAndParts() {
        return below("portal-web/src/main/webapp", ".xhtml");
    }

    /** As the file is, but with each tag on one line: where a line of a page ends says nothing. */
    private static String content(Path path) {
        String source = read(path);
        return path.toString().endsWith(".xhtml")
                ? TAG.matcher(source)
                        .replaceAll(tag -> Matcher.quoteReplacement(tag.group().replaceAll("\\s*\n\\s*", " ")))
                : source;
    }

    static Map<String, String> java() {
        Map<String, String> files = below("portal-web/src/main/java", ".java");
        files.putAll(below("filing-ejb/src/main/java", ".java"));
        files.putAll(below("workflows/src/main/java", ".java"));
        return files;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
