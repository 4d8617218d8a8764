package org.openbeian.story.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.openbeian.access.CallerClaim;
import org.openbeian.access.SignIn;
import org.openbeian.tenancy.Authorities;

/** Lets a story act as one of the demo people, through the same guard as everybody. */
@ApplicationScoped
public class People {

    private static final String PASSWORD = "beian-demo-2026";

    private final Map<String, String> memberships = new ConcurrentHashMap<>();

    @Inject
    SignIn signIn;

    @Inject
    Authorities authorities;

    private final ThreadLocal<String> here = new ThreadLocal<>();

    /** A step of a story. */
    @FunctionalInterface
    public interface Step {
        void run() throws Exception;
    }

    public void as(String username, String authority, Step step) {
        ask(username, authority, () -> {
            step.run();
            return null;
        });
    }

    /** Where the running step is done; null outside. */
    String here() {
        return here.get();
    }

    public <T> T ask(String username, String authority, Callable<T> question) {
        String before = here.get();
        here.set(authority);
        try (CallerClaim.Scope scope =
                CallerClaim.at(id(authority), membership(username, authority)).enter()) {
            return question.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            here.set(before);
        }
    }

    public <T> T asNobody(String authority, Callable<T> question) {
        try (CallerClaim.Scope scope = CallerClaim.at(id(authority), null).enter()) {
            return question.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Comes with a membership of one authority to the door of another. */
    public <T> T elsewhere(String username, String home, String door, Callable<T> question) throws Exception {
        try (CallerClaim.Scope scope =
                CallerClaim.at(id(door), membership(username, home)).enter()) {
            return question.call();
        }
    }

    public <T> T asSystem(String authority, Callable<T> question) {
        try (CallerClaim.Scope scope = CallerClaim.system(id(authority)).enter()) {
            return question.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public int id(String authority) {
        return authorities.find(authority).orElseThrow().getId();
    }

    private String membership(String username, String authority) {
        return memberships.computeIfAbsent(
                username + "@" + authority,
                key -> asNobody(authority, () -> signIn.signIn(username, PASSWORD).getMemberships().stream()
                        .filter(choice -> choice.getAuthorityCode().equals(authority))
                        .findFirst()
                        .orElseThrow()
                        .getMembershipId()));
    }
}
