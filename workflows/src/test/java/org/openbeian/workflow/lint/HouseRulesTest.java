package org.openbeian.workflow.lint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.IntSummaryStatistics;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.openbeian.registration.Filing;
import org.openbeian.tenancy.Authority;

/** The rules of the house for everything that knows the engine. Each has a sample beside it that breaks it. */
class HouseRulesTest {

    private static final int LONGEST_STEP = 20;

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openbeian");

    private static final JavaClasses SAMPLES = new ClassFileImporter()
            .importClasses(Outsider.class, LoadsEntities.class, LongStep.class, Service.class, EngineHelper.class);

    private static final ArchRule ONLY_THIS_MODULE_KNOWS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.openbeian.workflow.engine..",
                    "org.openbeian.workflow.registration..",
                    "org.openbeian.workflow.incident..",
                    "org.openbeian.workflow.complaint..",
                    "org.openbeian.workflow.grading..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    private static final DescribedPredicate<JavaClass> PERSISTENCE = DescribedPredicate.describe(
            "are entities of a case or load them",
            type -> type.isAssignableTo(EntityManager.class)
                    || (type.isAnnotatedWith(Entity.class) && !type.isEquivalentTo(Authority.class)));

    private static final ArchRule THE_ENGINE_LOADS_NO_ENTITY = noClasses()
            .that()
            .resideInAPackage("org.openbeian.workflow..")
            .should()
            .dependOnClassesThat(PERSISTENCE);

    /**
     * Services are guarded in the domain's module; here is nothing that a person calls. The one EJB carries the engine's
     * commands into the container's transactions and knows neither data nor callers.
     */
    private static final ArchRule NO_SERVICES_HERE = noClasses()
            .that()
            .resideInAPackage("org.openbeian.workflow..")
            .and()
            .doNotHaveFullyQualifiedName("org.openbeian.workflow.engine.EngineTransactions")
            .should()
            .beAnnotatedWith(Stateless.class);

    private static final ArchRule STEPS_ARE_SHORT = classes()
            .that()
            .resideInAPackage("org.openbeian.workflow..")
            .and()
            .areAnnotatedWith(Named.class)
            .should(haveMethodsOfAtMost(LONGEST_STEP));

    private static final ArchRule NO_EMPTY_NAMES = noClasses()
            .that()
            .resideInAPackage("org.openbeian.workflow..")
            .should()
            .haveNameMatching(".*[.$](Base\\w*|\\w*(Manager|Helper|Utils?|Impl|Dto))");

    @Test
    void only_this_module_knows_the_engine() {
        check(ONLY_THIS_MODULE_KNOWS_THE_ENGINE);
    }

    @Test
    void the_engine_loads_no_entity() {
        check(THE_ENGINE_LOADS_NO_ENTITY);
    }

    @Test
    void services_are_in_the_domain() {
        check(NO_SERVICES_HERE);
    }

    @Test
    void a_step_is_at_most_twenty_lines() {
        check(STEPS_ARE_SHORT);
    }

    @Test
    void names_say_what_a_thing_is() {
        check(NO_EMPTY_NAMES);
    }

    @Test
    void packages_have_no_circles() {
        slices().matching("org.openbeian.workflow.(*)..")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
    }

    private static void check(ArchRule rule) {
        rule.check(HOUSE);
        assertThat(rule.evaluate(SAMPLES).hasViolation()).as("the rule bites").isTrue();
    }

    private static ArchCondition<JavaClass> haveMethodsOfAtMost(int lines) {
        return new ArchCondition<>("have methods of at most " + lines + " lines") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaCodeUnit method : type.getCodeUnits()) {
                    IntSummaryStatistics numbers = method.getAccessesFromSelf().stream()
                            .mapToInt(JavaAccess::getLineNumber)
                            .summaryStatistics();
                    if (numbers.getCount() > 0 && numbers.getMax() - numbers.getMin() >= lines) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is too long"));
                    }
                }
            }
        };
    }

    static class Outsider {
        TaskService tasks;
    }

    static class LoadsEntities {
        Filing filing;
        ProcessEngine engine;
    }

    @Stateless
    static class Service {}

    static class EngineHelper {}

    @Named
    static class LongStep {
        String run() {
            return new StringBuilder()
                    .append(1)
                    .append(2)
                    .append(3)
                    .append(4)
                    .append(5)
                    .append(6)
                    .append(7)
                    .append(8)
                    .append(9)
                    .append(10)
                    .append(11)
                    .append(12)
                    .append(13)
                    .append(14)
                    .append(15)
                    .append(16)
                    .append(17)
                    .append(18)
                    .append(19)
                    .append(20)
                    .append(21)
                    .toString();
        }
    }
}
