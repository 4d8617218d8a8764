package org.openbeian.registration;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.stream.Stream;

/** What stands in an entity, for what only the database reads or writes. */
public final class FieldsOf {

    private FieldsOf() {}

    /** @param field or {@code terms.track}, for what a value of the entity holds */
    public static Object get(Object entity, String field) {
        try {
            Object holder = holder(entity, field);
            return known(holder, field).get(holder);
        } catch (ReflectiveOperationException gone) {
            throw new AssertionError(gone);
        }
    }

    /** @param field or {@code terms.track}, for what a value of the entity holds */
    public static void set(Object entity, String field, Object value) {
        try {
            Object holder = holder(entity, field);
            known(holder, field).set(holder, value);
        } catch (ReflectiveOperationException gone) {
            throw new AssertionError(gone);
        }
    }

    /** One as the database makes it, with nothing in it. */
    public static <T> T made(Class<T> type) {
        try {
            Constructor<T> loaded = type.getDeclaredConstructor();
            loaded.setAccessible(true);
            return loaded.newInstance();
        } catch (ReflectiveOperationException gone) {
            throw new AssertionError(gone);
        }
    }

    private static Object holder(Object entity, String field) throws ReflectiveOperationException {
        int dot = field.indexOf('.');
        return dot < 0 ? entity : known(entity, field.substring(0, dot)).get(entity);
    }

    private static Field known(Object holder, String field) throws ReflectiveOperationException {
        String name = field.substring(field.indexOf('.') + 1);
        Class<?> of = holder.getClass();
        while (Stream.of(of.getDeclaredFields()).noneMatch(one -> one.getName().equals(name))
                && of.getSuperclass() != null) {
            of = of.getSuperclass();
        }
        Field known = of.getDeclaredField(name);
        known.setAccessible(true);
        return known;
    }
}
