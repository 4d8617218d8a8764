package org.openbeian.web.frame.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordElResolverTest {

    /** One with a component and with something that it derives. */
    public record Row(String number, boolean paused) {
        public String getShort() {
            return number.substring(0, 2);
        }
    }

    private static final Row ROW = new Row("CN-BEIHAI-2026-000123", true);

    private final RecordElResolver resolver = new RecordElResolver();
    private final ELContext context = new Context();

    @Test
    void a_page_reads_the_component_of_that_name() {
        assertThat(resolver.getValue(context, ROW, "number")).isEqualTo("CN-BEIHAI-2026-000123");
        assertThat(resolver.getValue(context, ROW, "paused")).isEqualTo(true);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void what_is_no_component_is_left_to_the_others() {
        assertThat(resolver.getValue(context, ROW, "short")).isNull();
        assertThat(resolver.getValue(context, "text", "number")).isNull();
        assertThat(resolver.getValue(context, null, "number")).isNull();
        assertThat(resolver.isReadOnly(context, ROW, "short")).isFalse();
        resolver.setValue(context, "text", "number", "another");
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void a_component_cannot_be_written() {
        assertThat(resolver.isReadOnly(context, ROW, "number")).isTrue();
        assertThat(resolver.getType(context, ROW, "number")).isNull();
        assertThatThrownBy(() -> resolver.setValue(context, ROW, "number", "another"))
                .isInstanceOf(PropertyNotWritableException.class)
                .hasMessageContaining("number");
    }

    private static final class Context extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
