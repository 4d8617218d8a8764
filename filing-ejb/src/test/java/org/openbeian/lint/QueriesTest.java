package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.persistence.internal.jpa.EJBQueryImpl;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Each query that is written out asks for what is mapped. A query is read when it is first asked, which else is in a story;
 * here the mapping is read without a database. Those that are put together of parts only the stories see.
 */
class QueriesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** A literal, a block of text, or several literals that are joined. */
    private static final Pattern QUERY = Pattern.compile(
            "createQuery\\(\\s*(\"\"\"\\n(?<block>(?:(?!\"\"\").)*)\"\"\"|(?<lines>\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\\+\\s*\"(?:[^\"\\\\]|\\\\.)*\")*))\\s*[,)]",
            Pattern.DOTALL);

    private static EntityManagerFactory mapping;
    private static AbstractSession session;

    @BeforeAll
    static void read_the_mapping() {
        mapping = Persistence.createEntityManagerFactory(
                "openbeian",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.validation.mode", "none",
                        "eclipselink.validation-only", "true",
                        "eclipselink.weaving", "false",
                        "eclipselink.target-server", "None",
                        "eclipselink.logging.level", "SEVERE"));
        session = mapping.unwrap(ServerSession.class);
        session.setProperty("organisation", "*");
    }

    @AfterAll
    static void forget_it() {
        mapping.close();
    }

    @Test
    void each_query_asks_for_what_is_mapped() throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        int asked = 0;
        for (Path source : sources()) {
            for (String query : queries(Files.readString(source))) {
                asked++;
                refused(query).ifPresent(why -> wrong.put(source.getFileName() + ": " + query, why));
            }
        }
        assertThat(asked).isGreaterThan(250);
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_not_mapped_is_found() {
        assertThat(refused("select f from Filing f where f.noSuchThing = 1")).isPresent();
        assertThat(queries("em.createQuery(\"select f \" + \"from Filing f\", Filing.class)"))
                .containsExactly("select f from Filing f");
        assertThat(queries("em.createQuery(\"select f from Filing f\" + more, Filing.class)"))
                .isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> queries(String source) {
        List<String> queries = new ArrayList<>();
        Matcher each = QUERY.matcher(source);
        while (each.find()) {
            String said = each.group("block") != null
                    ? each.group("block")
                    : each.group("lines").replaceAll("\"\\s*\\+\\s*\"", "").replaceAll("^\"|\"$", "");
            queries.add(said.replace("\\s", " ")
                    .replace("\\n", " ")
                    .replaceAll("\\s+", " ")
                    .strip());
        }
        return queries;
    }

    private static Optional<String> refused(String query) {
        try {
            EJBQueryImpl.buildEJBQLDatabaseQuery(query, session);
            return Optional.empty();
        } catch (RuntimeException why) {
            return Optional.of(String.valueOf(why.getMessage()));
        }
    }
}
