package org.openbeian.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ArrivedBodyTest {

    @Test
    void what_is_there_needs_nobody_to_wait() throws IOException {
        ArrivedBody arriving = new ArrivedBody(new ByteArrayInputStream(new byte[20_000]), 20_000);
        assertThat(arriving.isWhole()).isTrue();
        assertThat(arriving.body().size()).isEqualTo(20_000);
    }

    @Test
    void a_second_packet_is_given_a_moment() throws IOException {
        Packets packets = new Packets(3, 4);
        ArrivedBody arriving = new ArrivedBody(packets, 7);
        assertThat(arriving.isWhole()).isFalse();
        assertThat(arriving.body().size()).isEqualTo(3);
        assertThat(arriving.isWholeSoon()).isTrue();
        assertThat(arriving.body().size()).isEqualTo(7);
    }

    @Test
    void nobody_is_given_longer() throws IOException {
        ArrivedBody arriving = new ArrivedBody(new Packets(3), 7);
        assertThat(arriving.isWhole()).isFalse();
        assertThat(arriving.isWholeSoon()).isFalse();
        assertThat(arriving.body().size()).isEqualTo(3);
    }

    @Test
    void without_a_length_nobody_knows_the_end() throws IOException {
        assertThat(new ArrivedBody(new ByteArrayInputStream(new byte[5]), -1).isWhole())
                .isFalse();
        InputStream untouched = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("nobody waits for it");
            }

            @Override
            public int available() {
                throw new IllegalStateException("nobody waits for it");
            }
        };
        long began = System.nanoTime();
        assertThat(new ArrivedBody(untouched, -1).isWholeSoon()).isFalse();
        assertThat(System.nanoTime() - began)
                .as("a moment that others could have had")
                .isLessThan(Duration.ofMillis(250).toNanos());
    }

    /** Bytes that come one packet at a time, the next one when somebody has asked in vain. */
    private static final class Packets extends InputStream {

        private final int[] sizes;
        private int packet;
        private int left;

        Packets(int... sizes) {
            this.sizes = sizes;
            left = sizes[0];
        }

        @Override
        public int available() {
            if (left == 0 && packet + 1 < sizes.length) {
                packet++;
                left = sizes[packet];
                return 0;
            }
            return left;
        }

        @Override
        public int read() {
            left--;
            return 1;
        }

        @Override
        public int read(byte[] into, int at, int most) {
            int read = Math.min(left, most);
            left -= read;
            return read;
        }
    }
}
