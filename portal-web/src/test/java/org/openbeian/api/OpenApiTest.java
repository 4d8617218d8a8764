package org.openbeian.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is described is there, and what is there is described. */
class OpenApiTest {

    private static final Pattern PATH = Pattern.compile("^ {2}(/\\S+):$");
    private static final Pattern METHOD = Pattern.compile("^ {4}(get|put|post|delete|patch):$");
    private static final Pattern REFERENCE = Pattern.compile("'#/components/(\\w+)/(\\w+)'");

    @Test
    void every_path_of_the_description_is_served_and_every_served_path_is_described() throws Exception {
        assertThat(described(description())).isEqualTo(served()).hasSizeGreaterThan(5);
    }

    @Test
    void the_comparison_would_find_a_path_that_is_not_described() throws Exception {
        String shorter = description().replace("  /api/v1/{authority}/due-dates:", "  /api/v1/{authority}/due:");
        assertThat(described(shorter)).isNotEqualTo(served());
    }

    @Test
    void every_reference_in_the_description_leads_somewhere() throws Exception {
        String text = description();
        Matcher references = REFERENCE.matcher(text);
        while (references.find()) {
            String kind = text.substring(text.indexOf("\n  " + references.group(1) + ":"));
            assertThat(kind).as(references.group()).contains("\n    " + references.group(2) + ":\n");
        }
    }

    private static String description() throws Exception {
        try (var in = OpenApiTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> described(String text) {
        Set<String> found = new TreeSet<>();
        String path = "";
        for (String line : text.substring(0, text.indexOf("\ncomponents:")).split("\n")) {
            Matcher asPath = PATH.matcher(line);
            Matcher asMethod = METHOD.matcher(line);
            if (asPath.matches()) {
                path = asPath.group(1);
            } else if (asMethod.matches()) {
                found.add(asMethod.group(1) + " " + path);
            }
        }
        return found;
    }

    private static Set<String> served() {
        String root = PortalApi.class.getAnnotation(ApplicationPath.class).value();
        Set<String> found = new TreeSet<>();
        for (JavaClass imported : new ClassFileImporter().importPackages("org.openbeian.api")) {
            if (!imported.isAnnotatedWith(Path.class)) {
                continue;
            }
            Class<?> resource = imported.reflect();
            String base = root + resource.getAnnotation(Path.class).value();
            for (Method method : resource.getDeclaredMethods()) {
                Path own = method.getAnnotation(Path.class);
                for (Annotation annotation : method.getAnnotations()) {
                    HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                    if (verb != null) {
                        found.add(verb.value().toLowerCase(java.util.Locale.ROOT) + " " + base
                                + (own == null ? "" : own.value()));
                    }
                }
            }
        }
        return found;
    }
}
