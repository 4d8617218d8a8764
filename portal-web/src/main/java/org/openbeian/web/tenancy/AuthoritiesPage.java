package org.openbeian.web.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/** The front page of the whole portal: which authorities there are. */
@Named
@RequestScoped
public class AuthoritiesPage {

    @Inject
    Authorities authorities;

    public List<Authority> getList() {
        return authorities.list();
    }
}
