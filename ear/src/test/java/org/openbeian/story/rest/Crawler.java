package org.openbeian.story.rest;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows every link of the portal that somebody without script, cookies and account can follow. */
final class Crawler {

    static final String ROOT = System.getProperty("openbeian.test.url");

    private static final Pattern IN_MARKUP = Pattern.compile("\\s(?:href|src|action)=\"([^\"]*)\"");
    private static final Pattern IN_TEXT = Pattern.compile(Pattern.quote(ROOT) + "[^\"\\s,;<>]*");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, HttpResponse<String>> visited = new LinkedHashMap<>();
    private final Map<String, String> foundOn = new LinkedHashMap<>();
    private final Set<String> fragments = new LinkedHashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    void start(String... addresses) {
        List.of(addresses).forEach(address -> remember(address, "the beginning"));
    }

    /** @param most how many addresses are visited at most */
    void crawl(int most) {
        while (!waiting.isEmpty() && visited.size() < most) {
            String address = waiting.poll();
            HttpResponse<String> answer = get(address);
            visited.put(address, answer);
            links(address, answer).forEach(link -> remember(link, address));
        }
    }

    /** How many addresses are known and have not been visited. */
    int waiting() {
        return waiting.size();
    }

    /** By their addresses without scheme and host, in the order of their discovery. */
    Map<String, HttpResponse<String>> visited() {
        return visited;
    }

    String foundOn(String address) {
        return foundOn.get(address);
    }

    /** Links into a page, such as {@code /beihai/#main}. */
    Set<String> fragments() {
        return fragments;
    }

    HttpResponse<String> get(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ROOT + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new IllegalStateException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void remember(String address, String from) {
        if (foundOn.putIfAbsent(address, from) == null) {
            waiting.add(address);
        }
    }

    private Set<String> links(String address, HttpResponse<String> answer) {
        Set<String> links = new LinkedHashSet<>();
        String type = answer.headers().firstValue("Content-Type").orElse("");
        answer.headers().firstValue("Location").ifPresent(to -> add(links, address, to));
        answer.headers().firstValue("Link").ifPresent(to -> add(links, address, to.replaceFirst("<([^>]*)>.*", "$1")));
        if (type.startsWith("text/html") || type.contains("xml")) {
            Matcher markup = IN_MARKUP.matcher(answer.body());
            while (markup.find()) {
                add(links, address, markup.group(1).replace("&amp;", "&"));
            }
        }
        boolean data = type.contains("json") || type.contains("csv") || type.contains("xml") || type.contains("plain");
        if (data) {
            Matcher text = IN_TEXT.matcher(answer.body());
            while (text.find()) {
                add(links, address, text.group().replace("&amp;", "&"));
            }
        }
        return links;
    }

    private void add(Set<String> links, String from, String link) {
        URI target = URI.create(ROOT + from).resolve(link.replace(" ", "%20"));
        if (!(target.getScheme() + "://" + target.getRawAuthority()).equals(ROOT)) {
            return;
        }
        String address = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
        links.add(address);
        if (target.getRawFragment() != null && !target.getRawFragment().isEmpty()) {
            fragments.add(address + "#" + target.getRawFragment());
        }
    }
}
