package org.openbeian.api.twin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwinAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/beihai/register.json, /api/v1/beihai/register, application/json",
        "/beihai/register/AIR-990100-G-2026-000001-X.csv, /api/v1/beihai/register/AIR-990100-G-2026-000001-X, text/csv",
        "/beihai/register-all.ndjson.gz, /api/v1/beihai/register-all, application/x-ndjson",
        "/beihai/lessons.atom, /api/v1/beihai/lessons, application/atom+xml",
        "/authorities.csv, /api/v1/authorities, text/csv",
        "/sitemap.xml, /api/v1/sitemap, application/xml"
    })
    void the_address_of_a_twin_leads_to_the_interface(String address, String resource, String type) {
        TwinAddress twin = TwinAddress.read(address).orElseThrow();
        assertThat(twin.resource()).isEqualTo(resource);
        assertThat(twin.shape().type()).isEqualTo(type);
        assertThat(twin.packed()).isEqualTo(address.endsWith(".gz"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/beihai/register",
                "/beihai/register.html",
                "/beihai/register.json.zip",
                "/beihai/../register.json",
                "/beihai//register.json",
                "/beihai/.json",
                "/api/v1/beihai/register.json",
                "/openapi/x.json",
                "/beihai/WEB-INF/web.xml",
                "/beihai/META-INF/openapi.json",
                "/WEB-INF/web.xml",
                "/beihai/app/filings.json",
                "/beihai/desk/register.csv",
                "/beihai/jakarta.faces.resource/js/x.json",
                "/beihai/register%2e.json",
                "/beihai/登记簿.json"
            })
    void nothing_else_is_taken_for_a_twin(String address) {
        assertThat(TwinAddress.read(address)).isEmpty();
    }

    @Test
    void what_shapes_there_are_is_said_by_their_names() {
        for (TwinAddress.Shape shape : TwinAddress.Shape.values()) {
            String name = shape.name().toLowerCase(java.util.Locale.ROOT);
            assertThat(TwinAddress.read("/beihai/register." + name)
                            .orElseThrow()
                            .shape())
                    .isEqualTo(shape);
        }
    }
}
