package org.openbeian.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Queries;
import org.openbeian.common.Hashes;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.AFiling;
import org.openbeian.registration.FieldsOf;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingState;

class CertificateTest {

    @Test
    void a_certificate_says_how_its_registration_ended_and_never_anything_worse() {
        for (FilingState state : FilingState.values()) {
            if (state.isOnRegister() && (state.isEnd() || state == FilingState.SUSPENDED)) {
                assertThat(Certificate.Status.of(state)).hasToString(state.name());
            } else {
                assertThat(Certificate.Status.of(state)).isEqualTo(Certificate.Status.VALID);
            }
        }
    }

    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2029, 5, 31);

    private static Certificate certificate(Filing filing) {
        return new Certificate(
                filing,
                "AIR-1",
                LocalDate.of(2026, 6, 1),
                UNTIL,
                Json.createObjectBuilder().add("b", 1).add("a", 2).build(),
                NOW);
    }

    @Test
    void it_is_valid_to_the_end_of_its_last_day_and_longer_while_a_renewal_is_looked_at() {
        Certificate certificate = certificate(AFiling.aFiling().registered().get());
        assertThat(certificate.statusOn(UNTIL)).isEqualTo(Certificate.Status.VALID);
        assertThat(certificate.statusOn(UNTIL.plusDays(1))).isEqualTo(Certificate.Status.EXPIRED);
        certificate.becomes(Certificate.Status.VALID, true);
        assertThat(certificate.isProlonged()).isTrue();
        assertThat(certificate.statusOn(UNTIL.plusDays(1))).isEqualTo(Certificate.Status.VALID);
        certificate.becomes(Certificate.Status.REVOKED, false);
        assertThat(certificate.statusOn(UNTIL.plusDays(1))).isEqualTo(Certificate.Status.REVOKED);
        assertThat(certificate.isSuperseded()).isFalse();
        certificate.becomes(Certificate.Status.SUPERSEDED, false);
        assertThat(certificate.isSuperseded()).isTrue();
    }

    /** A name that was put right is right on each certificate; what was printed on the day of issue stays hashed. */
    @Test
    void it_names_its_holder_as_the_register_does_now() {
        Certificate printed = new Certificate(
                AFiling.aFiling().registered().get(),
                "AIR-1",
                LocalDate.of(2026, 6, 1),
                UNTIL,
                Json.createObjectBuilder()
                        .add("applicant_en", "Lantu AI Research")
                        .build(),
                NOW);
        Verification now = new Verification(
                printed,
                Certificate.Status.VALID,
                1,
                Certificate.Status.VALID,
                NOW,
                "Lantu AI Research Institute",
                null);
        assertThat(now.getApplicantEn()).isEqualTo("Lantu AI Research Institute");
        assertThat(printed.getContent().getString("applicant_en")).isEqualTo("Lantu AI Research");
        assertThat(new Verification(printed, Certificate.Status.VALID, 1, Certificate.Status.VALID, NOW, null, null)
                        .getApplicantEn())
                .isEqualTo("Lantu AI Research");
    }

    /** The same of the system: page, document and JSON of the certificate say what the register says. */
    @Test
    void it_names_its_system_as_the_register_does_now() {
        Certificate printed = new Certificate(
                AFiling.aFiling().registered().get(),
                "AIR-1",
                LocalDate.of(2026, 6, 1),
                UNTIL,
                Json.createObjectBuilder()
                        .add("system_zh", "云绣")
                        .add("system_en", "Yunxiu")
                        .build(),
                NOW);
        CertificateService service = new CertificateService();
        service.em = new Queries().answer("from Certificate", printed).em();
        service.clock = new PortalClock(Clock.systemUTC());
        service.names = (number, nameZh) -> number.equals("AIR-1") && nameZh.equals("云绣") ? "Cloud Brocade" : null;
        assertThat(service.find("AIR-1"))
                .get()
                .extracting(Verification::getSystemEn)
                .isEqualTo("Cloud Brocade");
        assertThat(printed.getContent().getString("system_en")).isEqualTo("Yunxiu");
        service.names = (number, nameZh) -> null;
        assertThat(service.find("AIR-1"))
                .get()
                .extracting(Verification::getSystemEn)
                .isEqualTo("Yunxiu");
    }

    @Test
    void what_is_printed_on_it_is_kept_with_its_hash() {
        Filing filing = AFiling.aFiling().approved(false).get();
        Certificate first = certificate(filing);
        assertThat(first.getEdition())
                .as("it is issued before the filing has a version")
                .isEqualTo(1);
        assertThat(first.getContent().getInt("a")).isEqualTo(2);
        assertThat(first.getSha256()).isEqualTo(Hashes.sha256("{\"a\":2,\"b\":1}"));
        assertThat(first.getFilingId()).isEqualTo(filing.getId());
        FieldsOf.set(filing, "registration.edition", 3);
        assertThat(certificate(filing).getEdition()).isEqualTo(3);
    }

    @Test
    void no_number_is_no_number() {
        assertThat(RegistrationNumber.isWellFormed(null)).isFalse();
        assertThat(RegistrationNumber.isWellFormed("AIR-110108-G-2026-00012-P")).isFalse();
    }
}
