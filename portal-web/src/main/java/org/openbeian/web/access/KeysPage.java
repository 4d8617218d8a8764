package org.openbeian.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.access.ApiKey;
import org.openbeian.access.ApiKeyService;

/** The applicant's keys for REST; a new one is shown once, in the answer to the click. */
@Named
@RequestScoped
public class KeysPage {

    @Inject
    HttpServletRequest request;

    @Inject
    ApiKeyService service;

    private List<ApiKey> keys;
    private String name;
    private String issued;

    public void load() {
        keys = service.mine();
    }

    public String issue() {
        issued = service.issue(name);
        name = null;
        keys = null;
        return null;
    }

    public String revoke() {
        service.revoke(request.getParameter("revoke"));
        return "/app/keys/list?faces-redirect=true&done=revoked";
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
