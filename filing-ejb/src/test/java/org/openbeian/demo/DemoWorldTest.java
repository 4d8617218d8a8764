package org.openbeian.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoWorldTest {

    private static final Logger LOG = Logger.getLogger(DemoWorld.class.getName());

    private final List<String> told = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            told.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        System.setProperty("openbeian.demo-world", "true");
        LOG.addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        System.clearProperty("openbeian.demo-world");
        LOG.removeHandler(listener);
    }

    /** The first start was killed while the world unfolded. */
    @Test
    void a_world_that_was_interrupted_is_told_by_each_start() {
        started(false);
        assertThat(told).singleElement().asString().startsWith(DemoWorld.NOT_WHOLE);
    }

    @Test
    void of_a_world_that_has_ended_nothing_is_said() {
        started(true);
        assertThat(told).isEmpty();
    }

    private static void started(boolean whole) {
        DemoWorld world = new DemoWorld();
        world.start = new DemoStart() {
            @Override
            public boolean isFirst() {
                return false;
            }

            @Override
            public boolean isWhole() {
                return whole;
            }
        };
        world.unfold();
    }
}
