package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.story.rest.Sender.Answer;
import org.openbeian.story.rest.SignedIn.Form;

/** What an image on another site can make a browser send: nothing of it is a form, on pages with and without a view state. */
class OnlyAPostIsAFormIT {

    private static final String HERE = "/beihai";

    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> signIn(Sender sender) {
        Form form = SignedIn.forms(sender.get(HERE + "/sign-in")).get(0);
        Map<String, String> fields = new LinkedHashMap<>(form.pressing("signIn"));
        fields.put("username", "supervisor1.beihai");
        fields.put("password", SignedIn.PASSWORD);
        return fields;
    }

    private static boolean isSignedIn(Sender sender) {
        return sender.get(HERE + "/desk/").status() == 200;
    }

    @Test
    void the_same_fields_sign_in_by_post() {
        Sender sender = Sender.anyone("en");
        assertThat(sender.postPlain(HERE + "/sign-in", signIn(sender)).status()).isEqualTo(302);
        assertThat(isSignedIn(sender)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /beihai/sign-in?",
                "HEAD /beihai/sign-in?",
                "OPTIONS /beihai/sign-in?",
                "PUT /beihai/sign-in?",
                "get /beihai/sign-in?",
                "GET /beihai/sign-in;jsessionid=1?",
                "GET /beihai;x=y/sign-in?",
                "GET /beihai/sign%2Din?",
                "GET /beihai/./sign-in?",
                "GET //beihai/sign-in?",
                "GET /beihai/sign-in/?",
                "GET /beihai/sign-in.xhtml?",
                "GET /public/sign-in.xhtml?",
                "GET /public/sign-in?",
            })
    void no_other_method_or_writing_of_an_address_does(String request) {
        Sender sender = Sender.anyone("en");
        Map<String, String> fields = signIn(sender);
        Answer answer = sender.send(request + query(fields), new byte[0], null);
        assertThat(answer.status()).as(answer.toString()).isBetween(300, 499);
        assertThat(isSignedIn(sender)).isFalse();
        String hidden = query(fields).replace("jakarta.faces.ViewState", "jakarta%2E%66aces.View%53tate");
        answer = sender.send(request + hidden, new byte[0], null);
        assertThat(answer.status()).as(answer.toString()).isBetween(300, 499);
        assertThat(isSignedIn(sender)).isFalse();
    }

    @Test
    void a_body_under_another_method_and_an_address_under_a_post_are_no_forms() {
        Sender sender = Sender.anyone("en");
        Map<String, String> fields = signIn(sender);
        byte[] body = query(fields).getBytes(StandardCharsets.US_ASCII);
        String type = "application/x-www-form-urlencoded";
        assertThat(sender.send("GET " + HERE + "/sign-in", body, type).status()).isNotEqualTo(302);
        assertThat(sender.send("POST " + HERE + "/sign-in?" + query(fields), new byte[0], type)
                        .status())
                .isEqualTo(400);
        assertThat(sender.post(HERE + "/sign-in?" + query(fields), Map.of()).status())
                .isEqualTo(400);
        assertThat(sender.post(HERE + "/complain?jakarta.faces.ViewState=stateless", Map.of("title", "x"))
                        .status())
                .isEqualTo(400);
        assertThat(isSignedIn(sender)).isFalse();
    }

    @Test
    void a_view_state_of_the_readers_own_page_is_none_in_an_address() {
        SignedIn officer = SignedIn.as("supervisor1.beihai", "beihai");
        String mark = "a mark of " + System.nanoTime();
        Form form = SignedIn.forms(officer.get("/desk/incident/new")).stream()
                .filter(one -> one.buttons().contains("send"))
                .findFirst()
                .orElseThrow();
        Map<String, String> fields = form.pressing("send");
        fields.put("reporterContact", mark);
        Answer sent = officer.sender.postPlain(form.action(), fields);
        assertThat(sent.status()).as("with this much it is looked at").isEqualTo(422);
        assertThat(sent.body()).contains(mark);
        Answer byAddress = officer.sender.get(form.action() + "?" + query(fields));
        assertThat(byAddress.status()).isEqualTo(400);
        assertThat(byAddress.body()).doesNotContain(mark);
        assertThat(officer.sender
                        .get(form.action() + "?jakarta.faces.ViewState=stateless")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_page_without_a_view_state_takes_no_report_and_no_password_from_an_address() {
        Sender sender = Sender.anyone("en");
        for (String page : new String[] {"/report-incident", "/password", "/complain", "/correct", "/grade-check"}) {
            assertThat(sender.get(HERE + page + "?form=form&send=x&jakarta.faces.ViewState=stateless")
                            .status())
                    .as(page)
                    .isEqualTo(400);
            assertThat(sender.get(HERE + page + "?jakarta.faces.partial.ajax=true")
                            .status())
                    .as(page)
                    .isEqualTo(400);
        }
    }
}
