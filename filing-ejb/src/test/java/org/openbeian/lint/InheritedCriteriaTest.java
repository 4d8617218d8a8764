package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.junit.jupiter.api.Test;

/** EclipseLink does not hand the criteria of an entity down to its subclass, whose queries would show rows of everybody. */
class InheritedCriteriaTest {

    @Test
    void an_entity_under_another_one_has_criteria_of_its_own() {
        List<Class<?>> under = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.openbeian").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(InheritedCriteriaTest::isUnderAnother)
                        .toList();
        assertThat(under).as("the rule sees some").isNotEmpty();
        assertThat(open(under.stream())).isEmpty();
        assertThat(open(Stream.of(Open.class))).as("the rule bites").containsExactly(Open.class);
    }

    private static boolean isUnderAnother(Class<?> type) {
        return type.getSuperclass().isAnnotationPresent(Entity.class);
    }

    private static List<Class<?>> open(Stream<Class<?>> under) {
        return under.filter(type -> type.getDeclaredAnnotation(AdditionalCriteria.class) == null)
                .toList();
    }

    @Entity
    @AdditionalCriteria("this.id = :organisation")
    private static class Parent {}

    @Entity
    private static final class Open extends Parent {}
}
