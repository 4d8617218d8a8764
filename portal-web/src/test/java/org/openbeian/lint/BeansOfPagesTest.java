package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a page asks a bean for is there. A page finds out when that part of it is drawn, which may be a state of a case that
 * one story reaches.
 */
class BeansOfPagesTest {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern ASKED = Pattern.compile("(?<![\\w.'])([a-z]\\w*)\\.(\\w+)");

    private static final Map<String, Set<String>> BEANS = beans();

    @Test
    void each_property_and_method_that_a_page_names_is_one_of_its_bean() {
        Set<String> missing = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        Sources.below("portal-web/src/main/webapp", ".xhtml").forEach((file, page) -> {
            missing.addAll(missing(page).stream()
                    .map(asked -> file.replaceFirst(".*/webapp", "") + ": " + asked)
                    .toList());
            named.addAll(asked(page));
        });
        assertThat(named).hasSizeGreaterThan(500);
        assertThat(missing).isEmpty();
    }

    @Test
    void what_is_not_there_is_found() {
        assertThat(missing("#{consequenceForm.openMeasures gt consequenceForm.noSuchThing}"))
                .containsExactly("consequenceForm.noSuchThing");
        assertThat(missing("<p>#{t['consequenceForm.noText']} consequenceForm.noExpression</p>"))
                .isEmpty();
    }

    private static Set<String> asked(String page) {
        Set<String> asked = new TreeSet<>();
        Matcher expressions = EXPRESSION.matcher(page);
        while (expressions.find()) {
            Matcher names = ASKED.matcher(expressions.group().replaceAll("'[^']*'", "''"));
            while (names.find()) {
                if (BEANS.containsKey(names.group(1))) {
                    asked.add(names.group(1) + "." + names.group(2));
                }
            }
        }
        return asked;
    }

    private static Set<String> missing(String page) {
        return asked(page).stream()
                .filter(one ->
                        !BEANS.get(one.substring(0, one.indexOf('.'))).contains(one.substring(one.indexOf('.') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> beans() {
        Map<String, Set<String>> beans = new HashMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.openbeian.web")) {
            if (type.isAnnotatedWith(Named.class)) {
                String called = type.getAnnotationOfType(Named.class).value();
                beans.put(
                        called.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : called,
                        Arrays.stream(type.reflect().getMethods())
                                .flatMap(method -> Arrays.stream(names(method)))
                                .collect(Collectors.toSet()));
            }
        }
        return beans;
    }

    /** A method may be called by its name, and a getter as a property. */
    private static String[] names(Method method) {
        String name = method.getName();
        String property = name.replaceFirst("^(get|is)(?=[A-Z])", "");
        return new String[] {name, property.equals(name) ? name : Introspector.decapitalize(property)};
    }
}
