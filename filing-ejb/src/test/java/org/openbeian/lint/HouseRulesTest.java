package org.openbeian.lint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Permission;
import org.openbeian.access.Requires;
import org.openbeian.common.Conflict;
import org.openbeian.common.InvisibleCharacters;
import org.openbeian.common.RelivedTime;

/** The rules of the house that a compiler does not know. Each has a sample beside it that breaks it. */
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openbeian");

    private static final JavaClasses SAMPLES = new ClassFileImporter()
            .importClasses(
                    Unguarded.class,
                    TalksToEngine.class,
                    PageHelper.class,
                    NativeSpeaker.class,
                    ReadsByItself.class,
                    SecondConnection.class,
                    Nostalgic.class,
                    TakesAllForTaken.class,
                    Persistent.class);

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

    private static final ArchRule ONLY_THE_DEMO_RELIVES_THE_PAST = noClasses()
            .that()
            .resideOutsideOfPackages("org.openbeian.demo..")
            .should()
            .callMethod(RelivedTime.class, "set", Instant.class);

    @Test
    void only_the_demo_relives_the_past() {
        check(ONLY_THE_DEMO_RELIVES_THE_PAST);
    }

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

    /** What leaves a scheduled method ends it for ever, and before the end of the start there is no database to work with. */
    private static final ArchRule WORK_COMES_ROUND_BY_ONE_PLACE = methods()
            .that()
            .areAnnotatedWith(Schedule.class)
            .or()
            .areAnnotatedWith(Timeout.class)
            .should(ScheduledMethods.doNothingButComeRound());

    @Test
    void work_comes_round_by_one_place() {
        check(WORK_COMES_ROUND_BY_ONE_PLACE);
    }

    static class Persistent {
        @Schedule
        void often() {}
    }

    /** The facts of a grading have messages of their own. */
    private static final ArchRule TYPED_TEXT_HAS_ONE_READER = noClasses()
            .that()
            .resideOutsideOfPackage("org.openbeian.common")
            .and()
            .doNotHaveSimpleName("AnswerReader")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("InvisibleCharacters");

    /** Dates and numbers within a filing are read there. */
    private static final ArchRule NAMES_AND_CODES_HAVE_ONE_FORM = noClasses()
            .that()
            .resideOutsideOfPackage("org.openbeian.common")
            .and()
            .doNotHaveSimpleName("Answers")
            .should()
            .callMethod(Normalizer.class, "normalize", CharSequence.class, Normalizer.Form.class);

    @Test
    void typed_text_has_one_reader() {
        check(TYPED_TEXT_HAS_ONE_READER);
    }

    @Test
    void names_and_codes_have_one_form() {
        check(NAMES_AND_CODES_HAVE_ONE_FORM);
    }

    @Test
    void every_service_method_declares_a_permission() {
        check(EVERY_SERVICE_METHOD_DECLARES_A_PERMISSION);
    }

    @Test
    void the_domain_knows_neither_faces_nor_the_engine() {
        check(THE_DOMAIN_KNOWS_NEITHER_FACES_NOR_ENGINE);
    }

    /**
     * A second connection while the first is held: as many at one moment as there are connections wait for each other. Only
     * what is called outside any request's transaction may ask for one.
     */
    private static final ArchRule NO_SECOND_CONNECTION = classes()
            .that()
            .doNotHaveFullyQualifiedName("org.openbeian.audit.Refusals")
            .and()
            .doNotHaveFullyQualifiedName("org.openbeian.incident.OversightService")
            .should(new ArchCondition<>("not ask for a transaction of their own") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean asks = asks(type) || type.getMethods().stream().anyMatch(HouseRulesTest::asks);
                    if (asks) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " asks for REQUIRES_NEW"));
                    }
                }
            });

    private static boolean asks(HasAnnotations<?> part) {
        return part.tryGetAnnotationOfType(TransactionAttribute.class)
                .map(asked -> asked.value() == TransactionAttributeType.REQUIRES_NEW)
                .orElse(false);
    }

    @Test
    void nobody_holds_two_connections() {
        check(NO_SECOND_CONNECTION);
    }

    /** Hashing takes tens of milliseconds; {@code Hashing} refuses to do it inside a transaction. */
    private static final ArchRule ONE_PLACE_TO_HASH = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.openbeian.access.Hashing")
            .and()
            .doNotHaveFullyQualifiedName("org.openbeian.access.NewPerson")
            .and()
            .doNotHaveFullyQualifiedName("org.openbeian.access.FirstAdministrators")
            .and()
            .doNotHaveFullyQualifiedName("org.openbeian.access.Passwords")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.openbeian.access.Passwords");

    @Test
    void passwords_are_hashed_in_one_place() {
        ONE_PLACE_TO_HASH.check(HOUSE);
    }

    /** Not every failure of a flush is a key that is taken; the guard passes on what it does not know. */
    private static final ArchRule ONE_PLACE_KNOWS_A_TAKEN_KEY = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.openbeian.common.UniqueKey")
            .and()
            .doNotHaveFullyQualifiedName("org.openbeian.access.BoundaryGuard")
            .should(CaughtFailures.catchWhatTheDatabaseRefuses());

    @Test
    void a_taken_key_is_known_in_one_place() {
        check(ONE_PLACE_KNOWS_A_TAKEN_KEY);
    }

    static class TakesAllForTaken {
        void write(EntityManager em) {
            try {
                em.flush();
            } catch (PersistenceException any) {
                throw new Conflict("taken");
            }
        }
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
        {"upkeep"},
        {"worklist"},
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
        {"catalogue", "organisation", "document"},
        {"casework"},
        {"deadline"},
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

    /** A stored word stays what it is when code is renamed; two acts of one name could not be told apart in the trail. */
    @Test
    void each_act_has_a_name_of_its_own_in_the_trail() {
        Map<String, Set<String>> acts = new TreeMap<>();
        for (JavaClass service : HOUSE) {
            for (JavaMethod method : service.getMethods()) {
                method.tryGetAnnotationOfType(Requires.class)
                        .ifPresent(requires -> acts.computeIfAbsent(requires.action(), name -> new TreeSet<>())
                                .add(service.getName() + "." + method.getName()));
            }
        }
        assertThat(acts).containsKey("review.approve");
        assertThat(acts.keySet()).allMatch(name -> name.matches("[a-z][A-Za-z]*\\.[a-z][A-Za-z]*"));
        acts.forEach((name, methods) -> assertThat(methods).as(name).hasSize(1));
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

        @Requires(value = Permission.ANYONE, action = "unguarded.fine")
        public void fine() {
            // keeps the rule
        }
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    static class SecondConnection {}

    static class TalksToEngine {
        jakarta.faces.context.FacesContext faces;
    }

    static class Nostalgic {
        void act() {
            RelivedTime.set(Instant.EPOCH);
        }
    }

    static class PageHelper {}

    static class NativeSpeaker {
        Object ask(EntityManager em) {
            return em.createNativeQuery("select 1");
        }
    }

    static class ReadsByItself {
        boolean isWrong(String typed) {
            return InvisibleCharacters.inText(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        }
    }
}
