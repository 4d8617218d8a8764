package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbeian.story.rest.Sender.Answer;

/**
 * What a page costs: the statements that reach the database while it is asked for over HTTP, with its frame, menu and
 * greeting. Other work of the portal can only add, so the smallest of several visits counts. The table is printed with
 * PAGE, and {@code docs/costs.md} shows it.
 */
class PageCostsIT {

    private static final Path PAGES = Path.of("..", "portal-web", "src", "main", "webapp");
    private static final int VISITS = 3;

    /** A page of somebody signed in: who asks, what the menu and the greeting count, the list or the case with its parts. */
    private static final int SIGNED_IN = 25;

    private static final int PUBLIC = 4;

    /** What asks more often than it should, and may not ask more often still. */
    private static final Map<String, Integer> MORE = Map.of("/desk/review/case?id", 50, "/desk/complaint/case?id", 42);

    private static final List<String> STAFF = List.of(
            "intake1", "classifier1", "reviewer1", "panelist1", "approver1", "supervisor1", "auditor1", "admin1");

    private static final List<String> PUBLIC_PAGES = List.of(
            "/",
            "/register",
            "/statistics",
            "/guidance",
            "/notices",
            "/lessons",
            "/open-data",
            "/complain",
            "/sign-in");

    /** Of each list the first case, of each case the pages that lead on from it. */
    private static final Pattern LINK = Pattern.compile("href=\"(/beihai/(?:desk|app)/[^\"#]+\\?(?!lang)[^\"#]+)\"");

    @Test
    void each_page_asks_the_database_a_known_number_of_times() throws Exception {
        Map<String, Integer> costs = new TreeMap<>();
        try (Connection database = DriverManager.getConnection(
                System.getProperty("openbeian.test.db.url"),
                System.getProperty("openbeian.test.db.user"),
                System.getProperty("openbeian.test.db.password"))) {
            for (String name : STAFF) {
                visit(database, "desk", SignedIn.as(name + ".beihai", "beihai"), name, costs);
            }
            for (String name : List.of("yunxiu.filer", "lantu.filer")) {
                visit(database, "app", SignedIn.as(name, "beihai"), name, costs);
            }
            Sender nobody = Sender.anyone("en");
            for (String page : PUBLIC_PAGES) {
                assertThat(nobody.get("/beihai" + page).status()).as(page).isEqualTo(200);
                costs.put("public " + page, cost(database, () -> nobody.get("/beihai" + page)));
            }
        }
        costs.forEach((page, statements) -> System.out.println("PAGE " + statements + " " + page));
        assertThat(costs).hasSizeGreaterThan(60);
        assertThat(costs.entrySet().stream().filter(page -> page.getValue() > most(page.getKey())))
                .isEmpty();
    }

    /** @param page with who opens it in front */
    private static int most(String page) {
        return page.startsWith("public ")
                ? PUBLIC
                : MORE.getOrDefault(page.substring(page.indexOf(' ') + 1), SIGNED_IN);
    }

    private static void visit(
            Connection database, String area, SignedIn person, String name, Map<String, Integer> costs)
            throws Exception {
        Set<String> known = new LinkedHashSet<>();
        for (String page : pages(area)) {
            Answer answer = person.get(page);
            if (answer.status() != 200) {
                continue;
            }
            known.add(page);
            costs.put(name + " " + page, cost(database, () -> person.get(page)));
            Matcher link = LINK.matcher(answer.body());
            while (link.find()) {
                String address = link.group(1).replace("&amp;", "&").substring("/beihai".length());
                String kind = address.replaceFirst("\\?.*", "") + "?" + address.replaceAll("^[^?]*\\?|=[^&]*", "");
                if (known.add(kind) && person.get(address).status() == 200) {
                    costs.put(name + " " + kind, cost(database, () -> person.get(address)));
                }
            }
        }
    }

    private static List<String> pages(String area) throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PAGES.resolve(area))) {
            files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + PAGES.relativize(file).toString().replace(".xhtml", ""))
                    .sorted()
                    .forEach(pages::add);
        }
        return pages;
    }

    private static int cost(Connection database, Runnable visit) throws SQLException {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < VISITS; i++) {
            int before = statements(database);
            visit.run();
            least = Math.min(least, statements(database) - before);
        }
        return least;
    }

    private static int statements(Connection database) throws SQLException {
        int sum = 0;
        try (ResultSet counted = database.createStatement()
                .executeQuery("show global status where variable_name in"
                        + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')")) {
            while (counted.next()) {
                sum += counted.getInt(2);
            }
        }
        return sum;
    }
}
