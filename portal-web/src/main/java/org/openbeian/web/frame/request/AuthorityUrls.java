package org.openbeian.web.frame.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.common.PortalClock;
import org.openbeian.tenancy.Authority;
import org.openbeian.web.frame.text.Language;

/** {@code #{here}}: the authority whose pages these are, and addresses within it. */
@Named("here")
@RequestScoped
public class AuthorityUrls {

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    @Inject
    PortalClock clock;

    private AuthorityRequest place() {
        return AuthorityRequest.of(request);
    }

    /** False on the list of authorities. */
    public boolean isKnown() {
        return place() != null;
    }

    public Authority getAuthority() {
        return place().authority();
    }

    public String getName() {
        return isKnown()
                ? language.of(getAuthority().getNameZh(), getAuthority().getNameEn())
                : language.text("portal.name");
    }

    public String getShortName() {
        return isKnown()
                ? language.of(getAuthority().getShortZh(), getAuthority().getShortEn())
                : language.text("portal.name");
    }

    /** Who decides on a reconsideration of this authority's decisions, in the reader's language; empty when not named. */
    public String getReconsiderationBody() {
        Authority authority = getAuthority();
        return authority.getReconsiderationZh() == null
                ? ""
                : language.of(authority.getReconsiderationZh(), authority.getReconsiderationEn());
    }

    /** The court that is competent for them; empty when not named. */
    public String getCourt() {
        Authority authority = getAuthority();
        return authority.getCourtZh() == null ? "" : language.of(authority.getCourtZh(), authority.getCourtEn());
    }

    /** The character in the seal. */
    public String getSeal() {
        return isKnown() ? getAuthority().getSeal() : "备";
    }

    public Instant getNow() {
        return clock.instant();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    /** Path of this page without the authority, such as {@code /register}. */
    public String getPath() {
        return isKnown() ? place().path() : "/";
    }

    /** Address of a page of this authority as a form's target, which brings its own parameters. */
    public String page(String path) {
        return request.getServletContext().getContextPath()
                + (isKnown() ? "/" + getAuthority().getCode() : "")
                + path;
    }

    /** The same with host and scheme, for what leaves the browser: printed codes. */
    public String absolute(String path) {
        return Host.of(request) + page(path);
    }

    /** The one address of a page for crawlers: without what only narrows it, in the language that was asked for. */
    public String canonical(String path) {
        String asked = language.getAsked();
        return absolute(path) + (asked.isEmpty() ? "" : "?lang=" + asked);
    }

    /** Address of the same thing over REST. */
    public String api(String path) {
        return request.getServletContext().getContextPath() + "/api/v1/"
                + getAuthority().getCode() + path;
    }

    /** The list of authorities. */
    public String getPortal() {
        return Language.keptIn(request, request.getServletContext().getContextPath() + "/");
    }

    /** Address of what belongs to no authority. */
    public String outside(String path) {
        return request.getServletContext().getContextPath() + path;
    }

    /** Front page of an authority. */
    public String to(Authority authority) {
        return Language.keptIn(request, request.getServletContext().getContextPath() + "/" + authority.getCode() + "/");
    }

    /** Address of a page of this authority; keeps the language that was asked for. */
    public String url(String path) {
        return Language.keptIn(request, page(path));
    }

    /** This same page with what it was asked for: the target of its own form, so that the address says it after an error too. */
    public String getSelf() {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String rest = query.replaceAll("(^|&)done=[^&]*", "").replaceAll("^&", "");
        return page(getPath()) + (rest.isEmpty() ? "" : "?" + rest);
    }

    /** Address of the data of this page, for the same question: what is in another language is not another thing. */
    public String data(String path, String shape) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String rest = query.replaceAll("(^|&)(lang|done|no)=[^&]*", "").replaceAll("^&", "");
        return page(path) + "." + shape + (rest.isEmpty() ? "" : "?" + rest);
    }

    /** Address of a feed, in the language that was asked for. */
    public String feed(String path) {
        return url(path + ".atom");
    }

    /** Address of a whole download. */
    public String packed(String path) {
        return page(path) + ".csv.gz";
    }

    /** This same page in the other language. */
    public String getInOtherLanguage() {
        return Language.switched(request, page(getPath()));
    }
}
