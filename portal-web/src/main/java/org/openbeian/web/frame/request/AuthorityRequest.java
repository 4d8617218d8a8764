package org.openbeian.web.frame.request;

import jakarta.servlet.ServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbeian.common.SearchText;
import org.openbeian.tenancy.Authority;

/** Where in the portal a request goes: whose authority's pages, and which page of them. Found once, by {@link TenantFilter}. */
public final class AuthorityRequest {

    /** The three shells. */
    public enum Area {
        PUBLIC,
        APP,
        DESK
    }

    /** One thing has an address of its own, and its page takes the number from it. */
    private static final Pattern ONE = Pattern.compile("/(register|certificates)/([^/.;]{1,100})");

    /** The same and what belongs to it, with whatever somebody's paper or mail program made of the number. */
    private static final Pattern COPIED =
            Pattern.compile("(/(?:register|certificates)/)([^/]{1,300}?)((?:/[a-z]+)?(?:\\.[a-z]+(?:\\.gz)?)?)");

    static final String WIDGETS = "/desk/charts/";

    private static final String KEY = AuthorityRequest.class.getName();

    private final Authority authority;
    private final String path;

    AuthorityRequest(Authority authority, String path) {
        this.authority = authority;
        this.path = path;
    }

    /** Null outside any authority: the list of authorities, REST, health. */
    public static AuthorityRequest of(ServletRequest request) {
        return (AuthorityRequest) request.getAttribute(KEY);
    }

    /** The pages with widgets, whose scripts carry a nonce; they show and have no forms of their own. */
    static boolean hasWidgets(ServletRequest request) {
        AuthorityRequest place = of(request);
        return place != null && place.path.startsWith(WIDGETS);
    }

    void keepIn(ServletRequest request) {
        request.setAttribute(KEY, this);
    }

    public Authority authority() {
        return authority;
    }

    /** The address behind the authority's code; begins with a slash. */
    public String path() {
        return path;
    }

    public Area area() {
        if (path.equals("/app") || path.startsWith("/app/")) {
            return Area.APP;
        }
        return path.equals("/desk") || path.startsWith("/desk/") ? Area.DESK : Area.PUBLIC;
    }

    boolean isPublicPage() {
        return area() == Area.PUBLIC && !isResource();
    }

    boolean isResource() {
        return path.startsWith("/jakarta.faces.resource/");
    }

    /** Where the view lies in the web application: {@code public/} does not show in addresses. */
    String view() {
        if (isResource()) {
            return path;
        }
        Matcher one = ONE.matcher(path);
        if (one.matches()) {
            String page = one.group(1).equals("register") ? "register-entry" : "certificate";
            return "/public/" + page + "?no=" + URLEncoder.encode(one.group(2), StandardCharsets.UTF_8);
        }
        if (area() == Area.PUBLIC) {
            return "/public" + (path.equals("/") ? "/home" : path);
        }
        return path.equals("/app/") || path.equals("/desk/") ? path + "home" : path;
    }

    /**
     * Where this page really is, when it was asked for by the name of its view: one page has one address. Null when it
     * was not.
     *
     * @param number of what is shown, for views that show one thing
     */
    String otherAddress(String number) {
        if (path.equals("/home")) {
            return "/";
        }
        boolean entry = path.equals("/register-entry") && number != null && number.matches("[A-Za-z0-9-]{1,60}");
        return entry ? "/register/" + number : null;
    }

    /**
     * Where the thing is whose number was copied in full width, with other dashes, with what nobody sees or with what
     * stood around it: read as every search reads it. Null when the number is written as it is, or is none.
     */
    String rightNumber() {
        Matcher copied = COPIED.matcher(path);
        if (!copied.matches() || copied.group(2).matches("[A-Za-z0-9-]+")) {
            return null;
        }
        String number = SearchText.code(copied.group(2));
        return number.matches("[A-Z0-9]+(-[A-Z0-9]+)+") ? copied.group(1) + number + copied.group(3) : null;
    }

    /** Letters, digits and dashes between single slashes: what a page's name is made of, and no way out of its folder. */
    boolean isWellFormed() {
        // the list of authorities is the portal's, and an entry without a number is none
        return isResource()
                || path.matches("(/|(/[A-Za-z0-9_-]+)+/?)") && !path.matches("/(authorities|register-entry)/?");
    }
}
