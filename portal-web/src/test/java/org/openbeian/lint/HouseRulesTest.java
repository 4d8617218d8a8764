package org.openbeian.lint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openbeian.access.PeriodicWork;
import org.openbeian.access.SignInService;
import org.openbeian.certificate.CertificateService;

/** The rules of the house for pages and REST. Each has a sample beside it that breaks it. */
class HouseRulesTest {

    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openbeian.web", "org.openbeian.api");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openbeian");

    private static final JavaClasses SAMPLES = new ClassFileImporter()
            .importClasses(
                    ChangesAnEntity.class,
                    LooksForTheProvider.class,
                    ReadsTheDatabase.class,
                    TwoGrades.class,
                    TwoServicesPage.class,
                    OldDate.class,
                    PageHelper.class,
                    WorksByItself.class);

    /** Reading what went wrong in the database is no access to it. */
    private static final ArchRule PAGES_KNOW_NEITHER_ENGINE_NOR_DATABASE = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.camunda..",
                            "org.openbeian.workflow..",
                            "jakarta.persistence..",
                            "java.sql..",
                            "javax.sql..")
                    .and(not(assignableTo(Exception.class))));

    /** One service as a rule; reading and submitting the same thing may be two. */
    private static final ArchRule A_PAGE_SPEAKS_TO_ONE_FEATURE =
            classes().that().haveSimpleNameEndingWith("Page").should(haveServicesOfOneFeature());

    private static final ArchRule DATES_ARE_JAVA_TIME = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Calendar")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.text.SimpleDateFormat");

    private static final ArchRule EVERYTHING_BELONGS_TO_A_FEATURE =
            classes().should().resideInAnyPackage("org.openbeian.web.(*)..", "org.openbeian.api..");

    private static final ArchRule NO_EMPTY_NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto)")
            .orShould()
            .haveSimpleNameStartingWith("Base");

    private static final ArchRule REST_DOES_NOT_NEED_PAGES = noClasses()
            .that()
            .resideInAPackage("org.openbeian.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..");

    /** As in the domain: whoever reads one room need not know those that use it. */
    private static final ArchRule NO_CIRCLES =
            slices().matching("org.openbeian.(**)").should().beFreeOfCycles();

    /** As in the domain; see PeriodicWork. */
    private static final ArchRule WORK_COMES_ROUND_BY_ONE_PLACE =
            methods().that().areAnnotatedWith(Schedule.class).should(doNothingButComeRound());

    @Test
    void no_package_needs_one_that_needs_it() {
        NO_CIRCLES.check(WEB);
        JavaClasses samples = new ClassFileImporter().importPackages("org.openbeian.lint.sample");
        assertThat(NO_CIRCLES.evaluate(samples).hasViolation())
                .as("its sample breaks it")
                .isTrue();
    }

    @Test
    void each_package_says_what_it_answers_for() {
        Set<String> packages = new TreeSet<>();
        Set<String> said = new TreeSet<>();
        for (String module : List.of("filing-ejb", "workflows", "portal-web")) {
            Sources.below(module + "/src/main/java/org", ".java").forEach((file, source) -> {
                String folder = file.substring(0, file.lastIndexOf('/'));
                packages.add(folder);
                if (file.endsWith("/package-info.java") && source.startsWith("/**")) {
                    said.add(folder);
                }
            });
        }
        assertThat(packages).hasSizeGreaterThan(50);
        assertThat(said).as("a package-info.java with a sentence is wanted").isEqualTo(packages);
    }

    /** What changes a case goes through a service, which asks for the permission and keeps the act. */
    private static final ArchRule PAGES_CHANGE_NO_ENTITY = noClasses()
            .should()
            .callMethodWhere(describe(
                    "it is a verb of an entity",
                    call -> call.getTargetOwner().isAnnotatedWith(Entity.class)
                            && call.getTarget().getRawReturnType().isEquivalentTo(void.class)));

    @Test
    void pages_change_no_entity() {
        check(PAGES_CHANGE_NO_ENTITY);
    }

    static class ChangesAnEntity {
        void act(Measure measure) {
            measure.reset();
        }

        @Entity
        static class Measure {
            @Id
            String id;

            void reset() {
                id = "";
            }
        }
    }

    /** Each call of the standard's class looks for the provider in the whole class path, which costs more than the value. */
    private static final ArchRule JSON_HAS_ONE_PROVIDER =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.json.Json");

    @Test
    void json_has_one_provider() {
        JSON_HAS_ONE_PROVIDER.check(HOUSE);
        assertThat(JSON_HAS_ONE_PROVIDER.evaluate(SAMPLES).hasViolation())
                .as("its sample breaks it")
                .isTrue();
    }

    static class LooksForTheProvider {
        Object made() {
            return jakarta.json.Json.createValue("text");
        }
    }

    @Test
    void work_comes_round_by_one_place() {
        check(WORK_COMES_ROUND_BY_ONE_PLACE);
    }

    private static ArchCondition<JavaMethod> doNothingButComeRound() {
        return new ArchCondition<>("do nothing but come round") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                List<String> own = method.getMethodCallsFromSelf().stream()
                        .filter(call -> !call.isDeclaredInLambda())
                        .map(call -> call.getTargetOwner().getName())
                        .distinct()
                        .toList();
                if (!own.equals(List.of(PeriodicWork.class.getName()))) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does more: " + own));
                }
            }
        };
    }

    static class WorksByItself {
        @Schedule
        void often() {
            System.gc();
        }
    }

    @Test
    void pages_know_neither_the_engine_nor_the_database() {
        check(PAGES_KNOW_NEITHER_ENGINE_NOR_DATABASE);
    }

    @Test
    void a_page_speaks_to_one_feature() {
        check(A_PAGE_SPEAKS_TO_ONE_FEATURE);
    }

    @Test
    void dates_are_java_time() {
        check(DATES_ARE_JAVA_TIME);
    }

    @Test
    void everything_belongs_to_a_feature() {
        check(EVERYTHING_BELONGS_TO_A_FEATURE);
    }

    @Test
    void names_say_what_a_thing_is() {
        check(NO_EMPTY_NAMES);
    }

    @Test
    void rest_does_not_need_pages() {
        REST_DOES_NOT_NEED_PAGES.allowEmptyShould(true).check(WEB);
    }

    /** A page that reads {@code row.grade} would have to know which of the two it gets. */
    @Test
    void a_record_says_one_thing_by_one_name() {
        assertThat(twoOfOneName(HOUSE)).isEmpty();
        assertThat(twoOfOneName(SAMPLES)).containsExactly("TwoGrades.grade");
    }

    private static List<String> twoOfOneName(JavaClasses classes) {
        return classes.stream()
                .filter(JavaClass::isRecord)
                .flatMap(type -> type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .map(field -> field.getName())
                        .filter(name -> type.tryGetMethod("get" + capital(name)).isPresent()
                                || type.tryGetMethod("is" + capital(name)).isPresent())
                        .map(name -> type.getSimpleName() + "." + name))
                .toList();
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    record TwoGrades(int grade) {
        String getGrade() {
            return "G" + grade;
        }
    }

    private static void check(ArchRule rule) {
        rule.check(WEB);
        assertThat(rule.evaluate(SAMPLES).hasViolation())
                .as("its sample breaks it")
                .isTrue();
    }

    private static ArchCondition<JavaClass> haveServicesOfOneFeature() {
        return new ArchCondition<>("have services of one feature") {
            @Override
            public void check(JavaClass page, ConditionEvents events) {
                Set<String> features = page.getAllFields().stream()
                        .map(JavaField::getRawType)
                        .filter(type -> type.getSimpleName().endsWith("Service"))
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toSet());
                if (features.size() > 1) {
                    events.add(SimpleConditionEvent.violated(page, page.getName() + " speaks to " + features));
                }
            }
        };
    }

    static class ReadsTheDatabase {
        EntityManager em;
    }

    static class TwoServicesPage {
        SignInService one;
        CertificateService other;
    }

    static class OldDate {
        Date date;
    }

    @Stateless
    static class PageHelper {}
}
