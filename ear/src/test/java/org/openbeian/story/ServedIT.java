package org.openbeian.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;

/** What `portal test` promises every story: a served portal and its database. */
class ServedIT {

    @Test
    void the_front_page_is_served() throws Exception {
        HttpClient browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var answer = browser.send(
                HttpRequest.newBuilder(URI.create(System.getProperty("openbeian.test.url") + "/"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void the_database_speaks_utc_and_reads_what_is_committed() throws Exception {
        try (var connection = DriverManager.getConnection(
                        System.getProperty("openbeian.test.db.url"),
                        System.getProperty("openbeian.test.db.user"),
                        System.getProperty("openbeian.test.db.password"));
                var row = connection.createStatement().executeQuery("select @@time_zone, @@transaction_isolation")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("+00:00");
            assertThat(row.getString(2)).isEqualTo("READ-COMMITTED");
        }
    }
}
