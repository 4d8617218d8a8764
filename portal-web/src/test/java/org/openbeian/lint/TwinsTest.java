package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openbeian.api.twin.Twin;

/** Every public page has its data beside it, or a reason not to. */
class TwinsTest {

    private static final Pattern NAMED = Pattern.compile("<ui:param name=\"(?:twin|feed|whole)\" value=\"([^\"]*)\"/>");

    /** A page that shows nothing but what its reader fills in or is told has no data of its own. */
    private static final Map<String, String> WITHOUT = Map.of(
            "complain.xhtml", "a form, and what is told in confidence",
            "complaint-status.xhtml", "a form, and what is told in confidence",
            "correct.xhtml", "a form; what came of it stands in the entry's own data",
            "report-incident.xhtml", "a form",
            "sign-in.xhtml", "a form",
            "activate.xhtml", "a form",
            "choose.xhtml", "a form",
            "password.xhtml", "a form");

    @Test
    void every_public_page_names_its_twin_or_stands_here_with_a_reason() {
        Set<String> missing = new TreeSet<>();
        Sources.below("portal-web/src/main/webapp/public", ".xhtml").forEach((file, source) -> {
            String name = file.substring(file.lastIndexOf('/') + 1);
            if (source.contains("<ui:param name=\"twin\"") == WITHOUT.containsKey(name)) {
                missing.add(name);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void every_twin_that_a_page_names_is_served() {
        Set<String> served = served();
        assertThat(served)
                .as("what came of correct.xhtml is data of the entry")
                .contains("/register", "/lessons", "/register/{number}/corrections");
        Sources.below("portal-web/src/main/webapp/public", ".xhtml").forEach((file, source) -> {
            Matcher named = NAMED.matcher(source);
            while (named.find()) {
                assertThat(served.stream().anyMatch(path -> leadsTo(named.group(1), path)))
                        .as(file + " " + named.group(1))
                        .isTrue();
            }
        });
        assertThat(served.stream().anyMatch(path -> leadsTo("/no-such", path))).isFalse();
    }

    /** An expression names a thing by its number; what stands around it names the resource. */
    private static boolean leadsTo(String named, String path) {
        String plain = named.contains("#{")
                ? named.replaceAll(".*?(/[a-z-]+)/.*", "$1/{number}").replaceAll(".*'(/[a-z-]+)'}$", "$1")
                : named;
        return path.equals(plain);
    }

    private static Set<String> served() {
        Set<String> served = new TreeSet<>();
        for (JavaClass imported : new ClassFileImporter().importPackages("org.openbeian.api")) {
            if (!imported.isAnnotatedWith(Path.class)) {
                continue;
            }
            Class<?> resource = imported.reflect();
            String base = resource.getAnnotation(Path.class).value().replaceFirst("^/v1(/\\{authority})?", "");
            for (Method method : resource.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Twin.class)) {
                    Path own = method.getAnnotation(Path.class);
                    served.add(base + (own == null ? "" : own.value()));
                }
            }
        }
        return served;
    }

    @Test
    void json_never_comes_without_its_table() {
        Set<String> alone = new TreeSet<>();
        for (JavaClass imported : new ClassFileImporter().importPackages("org.openbeian.api")) {
            Class<?> resource = imported.reflect();
            for (Method method : resource.getDeclaredMethods()) {
                Produces produces = method.isAnnotationPresent(Produces.class)
                        ? method.getAnnotation(Produces.class)
                        : resource.getAnnotation(Produces.class);
                if (method.isAnnotationPresent(Twin.class)
                        && Arrays.asList(produces.value()).contains("application/json")
                        && !Arrays.asList(produces.value()).contains("text/csv")) {
                    alone.add(resource.getSimpleName() + "." + method.getName());
                }
            }
        }
        assertThat(alone).isEmpty();
    }
}
