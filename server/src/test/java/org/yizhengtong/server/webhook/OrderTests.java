package org.yizhengtong.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.CancellationDesk;
import org.yizhengtong.server.permit.CancellationGround;
import org.yizhengtong.server.permit.LifeTest;
import org.yizhengtong.server.webhook.RelyingDesks.Relying;

@LifeTest
@DisplayName("An office's events have an order without gaps, and whoever has read a place misses nothing before it")
class OrderTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    RelyingDesks desks;

    @Autowired
    WebhookDesk webhooks;

    @Autowired
    CancellationDesk cancellations;

    @Autowired
    TransactionTemplate transactions;

    private Relying office;

    @BeforeEach
    void opened() {
        clock.set("2018-03-15T02:00:00Z");
        office = desks.fresh();
        webhooks.open("", office.program());
    }

    @AfterEach
    void closed() {
        webhooks.close(office.program());
    }

    @Test
    void what_is_committed_later_comes_later_although_it_was_written_down_before() throws Exception {
        var slow = relied();
        var quick = relied();
        var written = new CountDownLatch(1);
        var read = new CountDownLatch(1);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = hands.submit(() -> transactions.executeWithoutResult(status -> {
                cancel(slow);
                written.countDown();
                waitFor(read);
            }));
            waitFor(written);
            cancel(quick);
            assertThat(permits(0)).containsExactly(quick);
            read.countDown();
            first.get(20, TimeUnit.SECONDS);
        }
        assertThat(permits(1)).containsExactly(slow);
    }

    @Test
    void what_is_undone_is_told_to_nobody() {
        var permit = relied();
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    cancel(permit);
                    throw new IllegalStateException("the light went out");
                }))
                .hasMessage("the light went out");
        assertThat(permits(0)).isEmpty();
    }

    @Test
    void many_at_once_that_are_read_by_many_have_places_from_one_on_each_its_own() throws Exception {
        var permits = Stream.generate(this::relied).limit(12).toList();
        var hands = permits.stream()
                .<Callable<UUID>>map(permit -> () -> {
                    cancel(permit);
                    permits(0);
                    return UUID.randomUUID();
                })
                .toList();
        assertThat(AtOnce.act(hands).refused()).isEmpty();
        assertThat(webhooks.after(0, 100, office.program()))
                .extracting(PermitEvent.Placed::position)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
        assertThat(permits(0)).containsExactlyInAnyOrderElementsOf(permits);
    }

    private PermitNumber relied() {
        var permit = town.permit(town.newcomer("19780203", "2016-02-01"), "2018-03-15");
        desks.ask(office, permit);
        return permit;
    }

    private void cancel(PermitNumber permit) {
        cancellations.cancel(permit, CancellationGround.LEFT, "搬走了", RequestId.fresh(), town.officer());
    }

    private List<PermitNumber> permits(long after) {
        return webhooks.after(after, 100, office.program()).stream()
                .map(placed -> placed.event().permit())
                .toList();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) throw new AssertionError("nobody came");
        } catch (InterruptedException ended) {
            throw new AssertionError(ended);
        }
    }
}
