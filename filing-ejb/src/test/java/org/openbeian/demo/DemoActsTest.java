package org.openbeian.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.SessionContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoActsTest {

    private final List<String> told = new ArrayList<>();
    private final DemoActs acts = new DemoActs();

    @Test
    void what_is_refused_half_way_leaves_nothing_whatever_is_thrown() throws Exception {
        acts.session = (SessionContext) Proxy.newProxyInstance(
                DemoActsTest.class.getClassLoader(), new Class<?>[] {SessionContext.class}, (proxy, method, args) -> {
                    told.add(method.getName());
                    return null;
                });
        assertThat(acts.<String>together(() -> "done")).isEqualTo("done");
        assertThat(told).isEmpty();
        assertThatThrownBy(() -> acts.together(() -> {
                    throw new IOException("checked");
                }))
                .isInstanceOf(IOException.class);
        assertThat(told).containsExactly("setRollbackOnly");
    }
}
