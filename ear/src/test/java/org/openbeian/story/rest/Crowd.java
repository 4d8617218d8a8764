package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.story.rest.Sender.Answer;

/** People of whom each complains about one system without a name, from an address of their own. */
public final class Crowd {

    /** What the form holds against machines: nobody tells a story in less. */
    private static final long AS_A_PERSON = 4_000;

    private final String form;
    private final List<Sender> people = new ArrayList<>();

    private Crowd(String form) {
        this.form = form;
    }

    /** @param number under which the system is registered */
    public static void complains(String authority, String number, int many) throws InterruptedException {
        Crowd crowd = new Crowd("/" + authority + "/complain?about=" + number);
        List<String> tickets = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Sender person = Sender.anyone("zh");
            crowd.people.add(person);
            tickets.add(person.get(crowd.form).found("name=\"ticket\" value=\"([^\"]+)\""));
        }
        Thread.sleep(AS_A_PERSON);
        for (int i = 0; i < many; i++) {
            crowd.lodge(i, tickets.get(i));
        }
    }

    private void lodge(int place, String ticket) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("form", "form");
        fields.put("ticket", ticket);
        fields.put("wish", "REPORT");
        fields.put("category", "CMP-NOLABEL");
        fields.put("story", "下载的第 " + place + " 张图片没有任何标识，请查。");
        fields.put("who", "ANONYMOUS");
        fields.put("lodge", "lodge");
        fields.put("jakarta.faces.ViewState", "stateless");
        Answer receipt = people.get(place).post(form, fields);
        assertThat(receipt.found("(CMP-\\d{6}-\\d{4}-\\d{6})"))
                .as(receipt.toString())
                .isNotEmpty();
    }
}
