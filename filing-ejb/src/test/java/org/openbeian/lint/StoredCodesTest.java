package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each code that an entity can store fits the column it is stored in. */
class StoredCodesTest {

    @Test
    void each_constant_fits_its_column() throws IOException {
        MigratedColumns columns = new MigratedColumns();
        List<Code> codes = codes().toList();
        assertThat(codes).hasSizeGreaterThan(30);
        assertThat(codes)
                .as("also in what an entity embeds")
                .anyMatch(code -> code.field().getDeclaringClass().isAnnotationPresent(Embeddable.class));
        assertThat(codes).allSatisfy(code -> assertThat(longest(code.field().getType()))
                .as("%s in %s.%s", code.field(), code.table(), column(code.field()))
                .isLessThanOrEqualTo(columns.width(code.table(), column(code.field()))));
    }

    @Test
    void it_bites() throws NoSuchFieldException {
        assertThat(longest(Sample.class.getDeclaredField("kind").getType())).isEqualTo(34);
    }

    private static final class Sample {
        private Kind kind;
    }

    private enum Kind {
        SHORT,
        REGISTRATION_DEREGISTER_EX_OFFICIO
    }

    private record Code(Field field, String table) {}

    private static Stream<Code> codes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.openbeian").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> fields(type).map(field -> new Code(field, table(type))))
                        .filter(code -> code.field().isAnnotationPresent(Enumerated.class)
                                && code.field().getAnnotation(Enumerated.class).value() == EnumType.STRING
                                && code.field().getType().isEnum());
    }

    private static Stream<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .flatMap(field ->
                        field.isAnnotationPresent(Embedded.class) ? fields(field.getType()) : Stream.of(field));
    }

    private static int longest(Class<?> codes) {
        return Arrays.stream(codes.getEnumConstants())
                .mapToInt(code -> ((Enum<?>) code).name().length())
                .max()
                .orElseThrow();
    }

    private static String table(Class<?> entity) {
        Class<?> type = entity;
        while (!type.isAnnotationPresent(Table.class)) {
            type = type.getSuperclass();
        }
        return type.getAnnotation(Table.class).name();
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }
}
