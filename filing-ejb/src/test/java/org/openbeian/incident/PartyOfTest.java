package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.junit.jupiter.api.Test;
import org.openbeian.tenancy.TenantOwned;

/**
 * The filter of incidents prints the outer column by its bare name where only one table is asked. A column of the same
 * name in the table of parties would be meant instead, and the filter would let everything or nothing through.
 */
class PartyOfTest {

    private static final Pattern COLUMN = Pattern.compile("^  ([a-z_]+) +[A-Z]", Pattern.MULTILINE);

    @Test
    void no_column_of_the_parties_is_called_like_one_that_the_filter_compares_with() throws IOException {
        assertThat(columns("V0104__incident_party.sql"))
                .contains("of_incident", "organisation_id")
                .doesNotContain("id", "incident_id");
    }

    @Test
    void everything_that_belongs_to_an_incident_asks_for_the_parties() {
        assertThat(Incident.class.getAnnotation(AdditionalCriteria.class).value())
                .contains("PARTY_OF', this.id, :organisation");
        assertThat(OfIncident.class.getAnnotation(AdditionalCriteria.class).value())
                .contains("PARTY_OF', this.incidentId, :organisation");
        assertThat(Set.of(IncidentSystem.class, IncidentReportLink.class, IncidentLevel.class, IncidentAct.class))
                .allMatch(OfIncident.class::isAssignableFrom)
                .allMatch(TenantOwned.class::isAssignableFrom);
    }

    private static Set<String> columns(String migration) throws IOException {
        try (InputStream in = PartyOfTest.class.getResourceAsStream("/db/migration/" + migration)) {
            Set<String> columns = new TreeSet<>();
            Matcher column = COLUMN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (column.find()) {
                columns.add(column.group(1));
            }
            return columns;
        }
    }
}
