package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskReadyTest {

    @TempDir
    Path place;

    @Test
    void a_disk_with_less_than_the_least_is_not_ready() throws IOException {
        long free = Files.getFileStore(place).getUsableSpace() / (1024 * 1024);
        assertThat(DiskReady.haveRoom(Stream.of(place), free / 2)).isTrue();
        assertThat(DiskReady.haveRoom(Stream.of(place), 2 * free + 1)).isFalse();
        assertThat(DiskReady.haveRoom(Stream.of(place.resolve("none"), place), 2 * free + 1))
                .as("one of several")
                .isFalse();
    }

    @Test
    void what_is_not_there_needs_no_room() {
        assertThat(DiskReady.haveRoom(Stream.of(place.resolve("none")), Long.MAX_VALUE))
                .isTrue();
    }

    @Test
    void the_least_can_be_set_and_is_200_megabytes_by_itself() {
        assertThat(DiskReady.least(null)).isEqualTo(200);
        assertThat(DiskReady.least("")).isEqualTo(200);
        assertThat(DiskReady.least("1000")).isEqualTo(1000);
        assertThat(DiskReady.least("much")).isEqualTo(200);
    }

    /** Else nobody asks it. */
    @Test
    void readiness_asks_it() {
        assertThat(DiskReady.class).hasAnnotation(Readiness.class);
    }
}
