package org.openbeian;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.registration.FieldsOf;

/** Pages and letters read entities by their getters; one that names a field and says another would be believed. */
class AccessorsTest {

    private static final Map<Class<?>, List<Object>> VALUES = Map.of(
            String.class, List.of("some words"),
            Instant.class, List.of(Instant.EPOCH),
            LocalDate.class, List.of(LocalDate.EPOCH),
            int.class, List.of(7),
            Integer.class, List.of(7),
            long.class, List.of(7L),
            boolean.class, List.of(true, false),
            Boolean.class, List.of(true, false));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bulletin.Bulletin",
                "casework.WorkItem",
                "certificate.Certificate",
                "complaint.Complaint",
                "complaint.KeptOut",
                "complaint.ProviderQuestion",
                "deadline.CaseClock",
                "incident.Incident",
                "registration.AiSystem",
                "registration.CorrectionGap",
                "registration.CorrectionRequest",
                "registration.Deregistration",
                "registration.Ending",
                "registration.Filing",
                "registration.FilingSection",
                "registration.GradeTerms",
                "registration.Origin",
                "registration.Receipt",
                "registration.Registration",
                "registration.RegistrationChange",
                "registration.ReviewRounds",
                "registration.ShownDue",
                "registration.Submission",
                "registration.Timeliness",
                "review.CaseAct",
                "review.CaseCondition",
                "review.FilingTask",
                "supervision.Measure",
                "supervision.Proposal",
                "supervision.SupervisionCase"
            })
    void a_getter_says_what_the_field_of_its_name_holds(String name) throws ReflectiveOperationException {
        Class<?> type = Class.forName("org.openbeian." + name);
        int looked = 0;
        for (Field field : type.getDeclaredFields()) {
            Method getter = getter(type, field);
            if (getter != null) {
                for (Object value : values(field.getType())) {
                    Object entity = FieldsOf.made(type);
                    field.setAccessible(true);
                    field.set(entity, value);
                    assertThat(getter.invoke(entity)).as(getter.getName()).isEqualTo(value);
                    looked++;
                }
            }
        }
        assertThat(looked).isPositive();
    }

    /** Null where there is none, or where it says something else than the field. */
    private static Method getter(Class<?> type, Field field) {
        if (Modifier.isStatic(field.getModifiers())) {
            return null;
        }
        String rest = Character.toUpperCase(field.getName().charAt(0))
                + field.getName().substring(1);
        for (Method method : type.getDeclaredMethods()) {
            if (List.of("get" + rest, "is" + rest, field.getName()).contains(method.getName())
                    && method.getReturnType() == field.getType()
                    && method.getParameterCount() == 0) {
                method.setAccessible(true);
                return method;
            }
        }
        return null;
    }

    private static List<?> values(Class<?> type) {
        if (type.isEnum()) {
            return List.of(type.getEnumConstants()[0]);
        }
        if (VALUES.containsKey(type)) {
            return VALUES.get(type);
        }
        return type.getName().startsWith("org.openbeian.") ? List.of(FieldsOf.made(type)) : List.of();
    }
}
