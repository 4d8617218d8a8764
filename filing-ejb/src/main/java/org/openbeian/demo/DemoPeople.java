package org.openbeian.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.openbeian.access.CallerClaim;
import org.openbeian.tenancy.Authorities;

/** Lets the people of the demo act, each as themselves and through the same guard as everybody. */
@ApplicationScoped
class DemoPeople {

    private final Map<String, String> memberships = new ConcurrentHashMap<>();

    @Inject
    DemoDesk desk;

    @Inject
    DemoActs acts;

    @Inject
    Authorities authorities;

    /** Somebody of an organisation or, with the code of the authority behind the name, of its staff. */
    <T> T as(String username, String authority, Callable<T> act) throws Exception {
        String membership = memberships.get(username + "@" + authority);
        if (membership == null) {
            membership = asPortal(authority, () -> desk.membership(username));
            memberships.put(username + "@" + authority, membership);
        }
        try (CallerClaim.Scope scope = CallerClaim.at(id(authority), membership).enter()) {
            return acts.together(act);
        }
    }

    void act(String username, String authority, Agenda.Happening act) throws Exception {
        as(username, authority, () -> {
            act.happen();
            return null;
        });
    }

    String name(String username, String authority) throws Exception {
        return asPortal(authority, () -> desk.name(username));
    }

    <T> T asNobody(String authority, Callable<T> act) throws Exception {
        try (CallerClaim.Scope scope = CallerClaim.at(id(authority), null).enter()) {
            return act.call();
        }
    }

    <T> T asPortal(String authority, Callable<T> question) throws Exception {
        try (CallerClaim.Scope scope = CallerClaim.system(id(authority)).enter()) {
            return question.call();
        }
    }

    private int id(String authority) {
        return authorities.find(authority).orElseThrow().getId();
    }
}
