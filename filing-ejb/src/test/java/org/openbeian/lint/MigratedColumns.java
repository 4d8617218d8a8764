package org.openbeian.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many characters a column holds after all migrations. */
public final class MigratedColumns {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern TABLE = Pattern.compile("(?s)\\s*(CREATE|ALTER) TABLE (\\w+)(.*)");
    private static final Pattern COLUMN = Pattern.compile("(\\w+)\\s+VARCHAR\\((\\d+)\\)");

    private final Map<String, Integer> widths = new TreeMap<>();

    public MigratedColumns() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.sorted().toList()) {
                for (String statement :
                        Files.readString(file).replaceAll("--.*", "").split(";")) {
                    read(statement);
                }
            }
        }
    }

    private void read(String statement) {
        Matcher table = TABLE.matcher(statement);
        if (table.matches()) {
            Matcher column = COLUMN.matcher(table.group(3));
            while (column.find()) {
                widths.put(table.group(2) + "." + column.group(1), Integer.valueOf(column.group(2)));
            }
        }
    }

    /** @throws IllegalArgumentException for a column that no migration makes */
    public int width(String table, String column) {
        Integer width = widths.get(table + "." + column);
        if (width == null) {
            throw new IllegalArgumentException("no text column " + table + "." + column);
        }
        return width;
    }
}
