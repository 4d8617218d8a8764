package org.openbeian.lint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Permission;
import org.openbeian.access.Requires;

/** The rules of the house that a compiler does not know. Each has a sample beside it that breaks it. */
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openbeian");

    private static final JavaClasses SAMPLES = new ClassFileImporter()
            .importClasses(
                    Unguarded.class, TalksToEngine.class, PageHelper.class, NativeSpeaker.class, Persistent.class);

    private static final ArchRule EVERY_SERVICE_METHOD_DECLARES_A_PERMISSION = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .areDeclaredInClassesThat()
            .areNotAnnotatedWith(ExcludeDefaultInterceptors.class)
            .should()
            .beAnnotatedWith(Requires.class);

    private static final ArchRule THE_DOMAIN_KNOWS_NEITHER_FACES_NOR_ENGINE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.camunda..", "jakarta.faces..", "org.primefaces..", "jakarta.ws..", "jakarta.servlet..");

    private static final ArchRule NO_EMPTY_NAMES = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameStartingWith("Base");

    private static final ArchRule NOTHING_WALKS_ROUND_THE_TENANT = noClasses()
            .should()
            .callMethod(EntityManager.class, "createNativeQuery", String.class)
            .orShould()
            .callMethod(EntityManager.class, "createNativeQuery", String.class, Class.class)
            .orShould()
            .callMethod(EntityManager.class, "unwrap", Class.class);

    /** The server's own store for timers is a small database beside it; what has to survive is the engine's or in a table. */
    private static final ArchRule NO_TIMER_LIVES_IN_THE_SERVER = methods()
            .that()
            .areAnnotatedWith(Schedule.class)
            .should(new ArchCondition<>("not be persistent") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    if (method.getAnnotationOfType(Schedule.class).persistent()) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is persistent"));
                    }
                }
            });

    @Test
    void no_timer_lives_in_the_server() {
        check(NO_TIMER_LIVES_IN_THE_SERVER);
    }

    static class Persistent {
        @Schedule
        void often() {}
    }

    @Test
    void every_service_method_declares_a_permission() {
        check(EVERY_SERVICE_METHOD_DECLARES_A_PERMISSION);
    }

    @Test
    void the_domain_knows_neither_faces_nor_the_engine() {
        check(THE_DOMAIN_KNOWS_NEITHER_FACES_NOR_ENGINE);
    }

    @Test
    void names_say_what_a_thing_is() {
        check(NO_EMPTY_NAMES);
    }

    @Test
    void nothing_walks_round_the_tenant_filter() {
        check(NOTHING_WALKS_ROUND_THE_TENANT);
    }

    /** The left may use the right. */
    private static final String[][] ORDER = {
        {"demo"},
        {"openness"},
        {"bulletin"},
        {"supervision"},
        {"complaint"},
        {"incident"},
        {"register"},
        {"certificate"},
        {"review"},
        {"registration"},
        {"grading"},
        {"catalogue", "organisation", "document", "deadline"},
        {"notification"},
        {"unsent"},
        {"access"},
        {"tenancy", "audit"},
        {"common"}
    };

    @Test
    void features_use_features_to_their_right_only() {
        assertThat(looksToTheLeft(HOUSE)).isEmpty();
        assertThat(looksToTheLeft(withSample())).as("the rule bites").contains("audit → register");
    }

    private static List<String> looksToTheLeft(JavaClasses house) {
        List<String> broken = new ArrayList<>();
        for (int left = 0; left < ORDER.length; left++) {
            for (int right = left + 1; right < ORDER.length; right++) {
                for (String upper : ORDER[left]) {
                    for (String lower : ORDER[right]) {
                        boolean signInNamesTheApplicant = lower.equals("access") && upper.equals("organisation");
                        ArchRule rule = noClasses()
                                .that()
                                .resideInAPackage("org.openbeian." + lower + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("org.openbeian." + upper + "..")
                                .allowEmptyShould(true);
                        if (!signInNamesTheApplicant && rule.evaluate(house).hasViolation()) {
                            broken.add(lower + " → " + upper);
                        }
                    }
                }
            }
        }
        return broken;
    }

    @Test
    void features_have_no_circles() {
        ArchRule rule = slices().matching("org.openbeian.(*)..").should().beFreeOfCycles();
        rule.check(HOUSE);
        assertThat(rule.evaluate(withSample()).hasViolation())
                .as("the rule bites")
                .isTrue();
    }

    private static JavaClasses withSample() {
        return new ClassFileImporter()
                .withImportOption(location -> ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(location)
                        || location.contains("/audit/LooksLeft"))
                .importPackages("org.openbeian");
    }

    private static void check(ArchRule rule) {
        rule.check(HOUSE);
        assertThat(rule.evaluate(SAMPLES).hasViolation()).as("the rule bites").isTrue();
    }

    @Stateless
    static class Unguarded {
        public void anyoneMay() {
            // breaks: no permission
        }

        @Requires(Permission.ANYONE)
        public void fine() {
            // keeps the rule
        }
    }

    static class TalksToEngine {
        jakarta.faces.context.FacesContext faces;
    }

    static class PageHelper {}

    static class NativeSpeaker {
        Object ask(EntityManager em) {
            return em.createNativeQuery("select 1");
        }
    }
}
