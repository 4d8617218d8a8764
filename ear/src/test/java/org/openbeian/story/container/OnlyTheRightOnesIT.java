package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.access.Permission;
import org.openbeian.access.Requires;
import org.openbeian.access.Role;
import org.openbeian.access.SignInNeeded;
import org.openbeian.common.BusinessException;
import org.openbeian.deadline.CalendarProposalService;
import org.openbeian.registration.FilingService;
import org.openbeian.review.DecisionService;
import org.openbeian.review.DossierService;
import org.openbeian.review.GradeService;
import org.openbeian.review.IntakeService;
import org.openbeian.review.OpinionService;
import org.openbeian.review.QueueService;
import org.openbeian.review.WorkKind;
import org.openbeian.unsent.UnsentService;

/**
 * Every method of every service on a case, called by everybody who may not: another authority, another organisation, a
 * lower role, nobody. They get 401, 403 or 404 and never data.
 */
@ExtendWith(ArquillianExtension.class)
class OnlyTheRightOnesIT {

    /** What is done on a task of a filing. */
    private static final Set<Class<?>> ACTS =
            Set.of(IntakeService.class, GradeService.class, OpinionService.class, DecisionService.class);

    private static final Set<Integer> SHUT = Set.of(401, 403, 404);

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    FilingService filings;

    @Inject
    TwoHands submissions;

    @Inject
    QueueService queue;

    @Inject
    BeanManager beans;

    @Test
    void nobody_gets_what_is_not_theirs() {
        String id = people.ask(
                        "yunxiu.signer",
                        "beihai",
                        () -> submissions.file(
                                SampleFilings.document(SampleFilings.sample("F01")),
                                UUID.randomUUID().toString()))
                .getFilingId();
        String item = office.pending(id, "beihai", WorkKind.INTAKE).getId();
        String number = office.look(id, "beihai").getFiling().getNumber();
        List<Stranger> strangers = List.of(
                new Stranger("yunxiu.signer", "nanling", Role.PROVIDER),
                new Stranger("intake1.nanling", "nanling", Role.INTAKE),
                new Stranger("classifier1.nanling", "nanling", Role.CLASSIFIER),
                new Stranger("approver1.nanling", "nanling", Role.APPROVER),
                new Stranger("supervisor1.nanling", "nanling", Role.SUPERVISOR),
                new Stranger("admin1.nanling", "nanling", Role.TENANT_ADMIN),
                new Stranger("intake1.central", "central", Role.INTAKE),
                new Stranger("lantu.filer", "beihai", Role.PROVIDER),
                new Stranger("admin1.beihai", "beihai", Role.TENANT_ADMIN),
                new Stranger("panelist1.beihai", "beihai", Role.PANELIST),
                new Stranger(null, "beihai", null));
        List<String> leaks = new ArrayList<>();
        Set<String> walked = new TreeSet<>();
        int tried = 0;
        for (Object service : services()) {
            for (Method method : methods(service)) {
                walked.add(method.getDeclaringClass().getSimpleName());
                for (Stranger who : strangers) {
                    Object[] arguments = arguments(method, id, item, number);
                    if (who.may(method) && (isOwn(method) || !suits(method, arguments))) {
                        continue;
                    }
                    tried++;
                    String refusal = call(service, method, who, arguments);
                    if (refusal != null) {
                        leaks.add(who + " " + method.getDeclaringClass().getSimpleName() + "." + method.getName() + ": "
                                + refusal);
                    }
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(tried).isGreaterThan(300);
        assertThat(walked)
                .contains("FilingService", "IntakeService", "DecisionService", "MemberService", "DeliveryService");
        assertThat(office.look(id, "beihai").getFiling().getState()).hasToString("SUBMITTED");
    }

    /**
     * What is answered with the caller's own rows, or makes something of the caller's own. That the lists hold nothing
     * of this case is tested below.
     */
    private static boolean isOwn(Method method) {
        return Collection.class.isAssignableFrom(method.getReturnType())
                || Set.of(
                                "file",
                                "verify",
                                "issue",
                                "report",
                                "reportAsOfficer",
                                "preview",
                                "prepare",
                                "holder",
                                "redeem")
                        .contains(method.getName())
                // holidays are nobody's case
                || (method.getDeclaringClass() == CalendarProposalService.class
                        && method.getName().equals("propose"))
                // what somebody has typed is kept for the caller's own membership
                || method.getDeclaringClass() == UnsentService.class
                || (method.getName().equals("open") && method.getDeclaringClass() != DossierService.class);
    }

    /** Without something for each parameter the call would only break; who lacks the permission gets that far never. */
    private static boolean suits(Method method, Object[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] == null) {
                return false;
            }
        }
        // with nothing to say whose it is, it is about the caller's own
        return arguments.length > 0;
    }

    /** Somebody who has no part in the case. */
    private record Stranger(String username, String authority, Role role) {

        boolean may(Method method) {
            return role != null
                    && Arrays.stream(method.getAnnotation(Requires.class).value())
                            .anyMatch(role.permissions()::contains);
        }

        @Override
        public String toString() {
            return username + "@" + authority;
        }
    }

    @Test
    void lists_hold_only_the_own_rows() {
        String id = people.ask(
                        "yunxiu.signer",
                        "beihai",
                        () -> submissions.file(
                                SampleFilings.document(SampleFilings.sample("F01")),
                                UUID.randomUUID().toString()))
                .getFilingId();
        for (String[] who :
                List.of(new String[] {"yunxiu.signer", "nanling"}, new String[] {"lantu.filer", "beihai"})) {
            assertThat(people.ask(who[0], who[1], () -> filings.mine()))
                    .noneMatch(row -> row.id().equals(id));
        }
        assertThat(people.ask("intake1.nanling", "nanling", () -> queue.queue(false, null, null)))
                .noneMatch(row -> row.getFilingId().equals(id));
        assertThat(people.ask("intake1.nanling", "nanling", () -> queue.all("", null)))
                .noneMatch(row -> row.filingId().equals(id));
        assertThat(people.ask("approver1.beihai", "beihai", () -> queue.queue(false, null, null)))
                .noneMatch(row -> row.getFilingId().equals(id));
        assertThat(people.ask("approver1.beihai", "beihai", () -> queue.all("", null)))
                .noneMatch(row -> row.filingId().equals(id));
        assertThatThrownBy(() -> people.asNobody("beihai", () -> filings.mine()))
                .isInstanceOf(SignInNeeded.class);
    }

    @Test
    void a_membership_of_one_authority_is_worth_nothing_at_another() {
        assertThatThrownBy(() ->
                        people.elsewhere("intake1.beihai", "beihai", "nanling", () -> queue.queue(false, null, null)))
                .isInstanceOf(SignInNeeded.class);
    }

    private String call(Object service, Method method, Stranger who, Object[] arguments) {
        try {
            Object answer = who.username() == null
                    ? people.asNobody(who.authority(), () -> invoke(service, method, arguments))
                    : people.ask(who.username(), who.authority(), () -> invoke(service, method, arguments));
            boolean shut = method.getName().equals("isOpenTo") && Boolean.FALSE.equals(answer);
            return shut || Optional.empty().equals(answer) ? null : "answered " + answer;
        } catch (BusinessException e) {
            return SHUT.contains(e.status()) ? null : "said " + e.key();
        } catch (RuntimeException e) {
            Throwable cause = e;
            while (cause != null) {
                if (cause instanceof BusinessException business) {
                    return SHUT.contains(business.status()) ? null : "said " + business.key();
                }
                cause = cause.getCause();
            }
            return "broke with " + e;
        }
    }

    private static Object invoke(Object service, Method method, Object[] arguments) throws Exception {
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static Object[] arguments(Method method, String id, String item, String number) {
        Object[] arguments = new Object[method.getParameterCount()];
        boolean onItem = ACTS.contains(method.getDeclaringClass())
                || Set.of("claim", "release", "declareNoConflict").contains(method.getName());
        for (int i = 0; i < arguments.length; i++) {
            Class<?> type = method.getParameterTypes()[i];
            if (type == String.class) {
                arguments[i] = i > 0
                        ? "some-words-that-are-long-enough"
                        : onItem ? item : method.getName().contains("Number") ? number : id;
            } else if (type == int.class) {
                arguments[i] = 2;
            } else if (type == long.class) {
                arguments[i] = -1L;
            } else if (type == boolean.class) {
                arguments[i] = true;
            } else if (type == List.class) {
                arguments[i] = List.of();
            } else if (type == WorkKind.class) {
                arguments[i] = WorkKind.INTAKE;
            } else if (type == JsonObject.class) {
                arguments[i] = JsonValue.EMPTY_JSON_OBJECT;
            } else if (type.isEnum()) {
                arguments[i] = type.getEnumConstants()[0];
            }
        }
        return arguments;
    }

    /** Every guarded service there is; a new one is walked without being named here. */
    private List<Object> services() {
        List<Object> services = new ArrayList<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Class<?> type = bean.getBeanClass();
            if (type.isAnnotationPresent(Stateless.class)
                    && type.getName().startsWith("org.openbeian.")
                    && !type.isAnnotationPresent(ExcludeDefaultInterceptors.class)
                    && !type.getName().startsWith("org.openbeian.workflow.")) {
                services.add(beans.getReference(bean, type, beans.createCreationalContext(bean)));
            }
        }
        return services;
    }

    private static List<Method> methods(Object service) {
        Class<?> type = service.getClass();
        while (!type.isAnnotationPresent(Stateless.class)) {
            type = type.getSuperclass();
        }
        List<Method> methods = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            Requires requires = method.getAnnotation(Requires.class);
            if (requires != null && !Set.of(requires.value()).contains(Permission.ANYONE)) {
                methods.add(method);
            }
        }
        return methods;
    }
}
