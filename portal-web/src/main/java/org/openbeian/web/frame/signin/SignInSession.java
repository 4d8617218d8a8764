package org.openbeian.web.frame.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openbeian.access.CallerClaim;
import org.openbeian.access.SignedIn;
import org.openbeian.common.BusinessException;
import org.openbeian.web.frame.request.AuthorityUrls;
import org.openbeian.web.frame.text.Language;

/** Begins the session: always a new one, so that nobody can have prepared its id. */
@RequestScoped
public class SignInSession {

    private static final String CHOICES = SignInSession.class.getName();
    private static final String PERSON = CHOICES + ".person";
    private static final String STAMP = CHOICES + ".stamp";

    @Inject
    HttpServletRequest request;

    @Inject
    AuthorityUrls here;

    void start(SignedIn person, List<Member> members) {
        String language = Language.of(request).getLanguage();
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        Language.keep(session, language);
        session.setAttribute(CHOICES, new ArrayList<>(members));
        session.setAttribute(PERSON, person.getPersonId());
        session.setAttribute(STAMP, person.getStamp());
    }

    boolean isProven() {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PERSON) != null;
    }

    /** Whose password was right in this session; null for nobody's. */
    public static CallerClaim proven(HttpServletRequest request, int authorityId) {
        HttpSession session = request.getSession(false);
        return session == null || session.getAttribute(PERSON) == null
                ? null
                : CallerClaim.proven(
                        authorityId, (String) session.getAttribute(PERSON), (String) session.getAttribute(STAMP));
    }

    /** Empty before the password. */
    @SuppressWarnings("unchecked")
    List<Member> choices() {
        HttpSession session = request.getSession(false);
        List<Member> choices = session == null ? null : (List<Member>) session.getAttribute(CHOICES);
        return choices == null ? List.of() : choices;
    }

    String toChoice(String to) {
        return go(here.url("/choose")
                + ReturnPath.safe(to)
                        .map(safe -> "?to=" + URLEncoder.encode(safe, StandardCharsets.UTF_8))
                        .orElse(""));
    }

    String take(String membershipId, String to) {
        Member member = choices().stream()
                .filter(choice -> choice.membershipId().equals(membershipId))
                .findFirst()
                .orElseThrow(() -> new BusinessException("sign_in.choose"));
        // rights change with the membership, so the id does too
        request.changeSessionId();
        member.keepIn(request.getSession());
        return go(here.page(ReturnPath.safe(to).orElse(member.getHome())));
    }

    private static String go(String address) {
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
        return null;
    }
}
