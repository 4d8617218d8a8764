package org.openbeian.web.frame.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "/, PUBLIC, /public/home",
        "/register, PUBLIC, /public/register",
        "/application, PUBLIC, /public/application",
        "/app/, APP, /app/home",
        "/app/registration/check, APP, /app/registration/check",
        "/desk/, DESK, /desk/home",
        "/desk/review/decide, DESK, /desk/review/decide",
        "/jakarta.faces.resource/css/openbeian.css.xhtml, PUBLIC, /jakarta.faces.resource/css/openbeian.css.xhtml"
    })
    void an_address_leads_to_its_view(String path, AuthorityRequest.Area area, String view) {
        AuthorityRequest place = new AuthorityRequest(null, path);
        assertThat(place.area()).isEqualTo(area);
        assertThat(place.view()).isEqualTo(view);
        assertThat(place.isWellFormed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home.xhtml",
                "/../WEB-INF/web.xml",
                "/app/..",
                "/WEB-INF/web.xml",
                "//x",
                "/a;b",
                "/app/x%2e",
                "/app//x",
                "/ü"
            })
    void nothing_else_is_an_address(String path) {
        assertThat(new AuthorityRequest(null, path).isWellFormed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/register/ＡＩＲ－990100－G－2026－000001－X, /register/AIR-990100-G-2026-000001-X",
        "/register/AIR-990100-G-2026-000001-X\u00a0, /register/AIR-990100-G-2026-000001-X",
        "/certificates/air\u2212990100\u2212G\u2212２０２６\u2212000001\u2212x, /certificates/AIR-990100-G-2026-000001-X",
        "/certificates/AIR-\u00ad990100-G-2026-000001-X.json, /certificates/AIR-990100-G-2026-000001-X.json",
        "/register/\u202eAIR-990100-G-2026-000001-X/history.json, /register/AIR-990100-G-2026-000001-X/history.json",
        "/register/AIR-990100-G-2026-000001-X, ",
        "/register/air-990100-g-2026-000001-x.json, ",
        "/register/登记簿, ",
        "/register/ü, ",
        "/register/ＡＩＲ－1/../x, ",
        "/certificates/AIR-990100-G-2026-000001-X., /certificates/AIR-990100-G-2026-000001-X",
        "/register/编号：AIR-990100-G-2026-000001-X。, /register/AIR-990100-G-2026-000001-X",
        "/app/ＡＩＲ－990100－G－2026－000001－X, "
    })
    void a_number_as_it_was_copied_leads_to_where_the_thing_is(String path, String address) {
        assertThat(new AuthorityRequest(null, path).rightNumber()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "/beihai/public/register, /beihai/register",
        "/beihai/public/home, /beihai/",
        "/beihai/app/home, /beihai/app/",
        "/beihai/app/registration/check, /beihai/app/registration/check"
    })
    void folders_do_not_show(String view, String address) {
        assertThat(PortalViewHandler.shortened("/beihai", view)).isEqualTo(address);
    }

    @Test
    void a_post_of_another_site_is_refused() {
        assertThat(SameOrigin.comesFromHere("same-origin", null, "a.example")).isTrue();
        assertThat(SameOrigin.comesFromHere("cross-site", "https://a.example", "a.example"))
                .isFalse();
        assertThat(SameOrigin.comesFromHere("same-site", null, "a.example")).isFalse();
        assertThat(SameOrigin.comesFromHere(null, "https://a.example", "a.example"))
                .isTrue();
        assertThat(SameOrigin.comesFromHere(null, "http://localhost:8080", "localhost:8080"))
                .isTrue();
        assertThat(SameOrigin.comesFromHere(null, "https://evil.example", "a.example"))
                .isFalse();
        assertThat(SameOrigin.comesFromHere(null, "null", "a.example")).isFalse();
        assertThat(SameOrigin.comesFromHere(null, "::", "a.example")).isFalse();
    }
}
