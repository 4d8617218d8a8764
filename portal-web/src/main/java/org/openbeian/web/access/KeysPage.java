package org.openbeian.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openbeian.access.ApiKey;
import org.openbeian.access.ApiKeyService;
import org.openbeian.access.KeyScope;
import org.openbeian.access.PageRights;
import org.openbeian.common.PortalClock;
import org.openbeian.web.frame.request.OnceForm;
import org.openbeian.web.frame.signin.Me;

/** The caller's keys for REST; a new one is shown once, in the answer to the click. */
@Named
@RequestScoped
public class KeysPage {

    @Inject
    ApiKeyService service;

    @Inject
    PageRights rights;

    @Inject
    OnceForm form;

    @Inject
    Me me;

    private List<ApiKey> keys;
    private String name;

    /** Looking is the least; whatever a key may do beyond that somebody has to tick. */
    private List<String> scopes = List.of(KeyScope.READ.name());

    private String days = String.valueOf(ApiKeyService.DAYS.get(0));

    @Inject
    HttpServletRequest request;

    @Inject
    PortalClock clock;

    private String issued;

    /** In the workspace of applicants. */
    public void openOwn() {
        rights.file();
        load();
    }

    /** At the desk, which has the same. */
    public void openDesk() {
        rights.desk();
        load();
    }

    private void load() {
        keys = service.mine();
    }

    public String issue() {
        issued = service.issue(name, chosen(), number(days), form.getKey());
        form.renew();
        name = null;
        keys = null;
        return null;
    }

    public String revoke(String id) {
        service.revoke(id);
        return (me.isStaff() ? "/desk/" : "/app/") + "keys/list?faces-redirect=true&done=revoked";
    }

    private Set<KeyScope> chosen() {
        Set<KeyScope> chosen = EnumSet.noneOf(KeyScope.class);
        Arrays.stream(KeyScope.values())
                .filter(one -> scopes != null && scopes.contains(one.name()))
                .forEach(chosen::add);
        return chosen;
    }

    private static int number(String days) {
        return days != null && days.matches("[0-9]{1,4}") ? Integer.parseInt(days) : 0;
    }

    /** The key that is to be revoked when it is said once more; null when nothing is asked. */
    public ApiKey getAsked() {
        String asked = request.getParameter("key");
        return getKeys().stream()
                .filter(key -> key.getId().equals(asked))
                .findFirst()
                .orElse(null);
    }

    public boolean isOver(ApiKey key) {
        return !clock.instant().isBefore(key.getExpiresAt());
    }

    public List<String> getAllScopes() {
        return service.offered().stream().map(KeyScope::name).toList();
    }

    public List<String> getAllDays() {
        return ApiKeyService.DAYS.stream().map(String::valueOf).toList();
    }

    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(List<String> scopes) {
        this.scopes = scopes;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public List<ApiKey> getKeys() {
        if (keys == null) {
            load();
        }
        return keys;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIssued() {
        return issued;
    }
}
