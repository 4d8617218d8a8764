package org.openbeian.registration;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;

/** What stands in an entity, for what only the database reads or writes. */
public final class FieldsOf {

    private FieldsOf() {}

    public static Object get(Object entity, String field) {
        try {
            return known(entity, field).get(entity);
        } catch (ReflectiveOperationException gone) {
            throw new AssertionError(gone);
        }
    }

    public static void set(Object entity, String field, Object value) {
        try {
            known(entity, field).set(entity, value);
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

    private static Field known(Object entity, String field) throws ReflectiveOperationException {
        Field known = entity.getClass().getDeclaredField(field);
        known.setAccessible(true);
        return known;
    }
}
