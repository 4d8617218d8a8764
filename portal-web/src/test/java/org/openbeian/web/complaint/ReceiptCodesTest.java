package org.openbeian.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openbeian.common.Busy;
import org.openbeian.complaint.ReceiptCode;
import org.openbeian.complaint.ReceiptHashing;
import org.openbeian.web.frame.request.Visitor;

class ReceiptCodesTest {

    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicInteger within = new AtomicInteger();
    private final ReceiptCodes receipts = new ReceiptCodes();
    private final ReceiptCode mine = ReceiptCode.asTyped("no code either");

    /** Thirty codes of one address, none of which is done: the code of somebody else waits for a few of them at most. */
    @Test
    @Timeout(20)
    void who_tries_many_codes_waits_for_itself() throws Exception {
        receipts.hashing = new ReceiptHashing() {
            @Override
            public ReceiptCode hashed(ReceiptCode code, int authority) {
                within.incrementAndGet();
                if (code != mine) {
                    await(done);
                }
                return code;
            }
        };
        ExecutorService guessing = Executors.newFixedThreadPool(30);
        List<Future<ReceiptCode>> guesses = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Callable<ReceiptCode> guess =
                    () -> receipts.hashed(Visitor.from("192.0.2.7"), ReceiptCode.asTyped("no code"));
            guesses.add(guessing.submit(guess));
        }
        while (guesses.stream().filter(Future::isDone).count() < 30 - ReceiptCodes.AT_ONCE) {
            Thread.sleep(5);
        }
        assertThat(within.get()).isEqualTo(ReceiptCodes.AT_ONCE);
        assertThatThrownBy(() -> receipts.hashed(Visitor.from("192.0.2.7"), ReceiptCode.asTyped("no code")))
                .isInstanceOf(Busy.class);
        assertThat(receipts.hashed(Visitor.from("192.0.2.8"), mine)).isSameAs(mine);
        done.countDown();
        guessing.shutdown();
        assertThat(guessing.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        assertThat(receipts.hashed(Visitor.from("192.0.2.7"), mine))
                .as("the places are free again")
                .isSameAs(mine);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
