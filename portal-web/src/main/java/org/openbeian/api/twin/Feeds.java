package org.openbeian.api.twin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.openbeian.api.Answer;
import org.openbeian.common.NotFound;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;
import org.openbeian.web.frame.request.CacheControl;
import org.openbeian.web.frame.request.Host;
import org.openbeian.web.frame.text.Texts;

/**
 * Answers with the feed of a public page. Its language stands in its address and is Chinese otherwise: a feed is fetched by
 * a service for many readers, whose browser's wish nobody knows.
 */
@RequestScoped
public class Feeds {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", "UTF-8");

    @Inject
    HttpServletRequest request;

    @Inject
    Authorities authorities;

    /**
     * @param path the page whose feed it is, such as {@code /register}
     * @param key text of the feed's title, into which the authority's name is put
     * @param entry makes an entry of a row
     */
    public <T> Response feed(
            String code, String path, String key, List<T> rows, BiFunction<T, Words, Atom.Entry> entry, Request asked) {
        Authority authority = authorities.find(code).orElseThrow(NotFound::new);
        boolean english = "en".equals(request.getParameter("lang"));
        String root = Host.of(request) + "/" + code;
        Words words = new Words(english, root);
        String name = words.of(authority.getNameZh(), authority.getNameEn());
        String language = english ? "?lang=en" : "";
        String feed = Atom.feed(
                root + path + ".atom" + language,
                root + path + language,
                words.text(key, name),
                name,
                rows.stream().map(row -> entry.apply(row, words)).toList());
        return Answer.open(feed, ATOM, asked, CacheControl.ASK_AGAIN).build();
    }

    /** How a feed says something, and where its things are. */
    public static final class Words {

        private final boolean english;
        private final String root;

        Words(boolean english, String root) {
            this.english = english;
            this.root = root;
        }

        /** The whole address of a page of the authority. */
        public String address(String path) {
            return root + path;
        }

        public String text(String key, Object... args) {
            return Texts.in(english ? Locale.ENGLISH : Locale.CHINESE).sentence(key, args);
        }

        /** The one of two names that fits. */
        public String of(String zh, String en) {
            return english && en != null && !en.isBlank() ? en : zh;
        }
    }
}
