package org.yizhengtong.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yizhengtong.server.webhook.Tokens.ids;
import static org.yizhengtong.server.webhook.Tokens.kinds;
import static org.yizhengtong.server.webhook.Tokens.verified;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.CancellationDesk;
import org.yizhengtong.server.permit.CancellationGround;
import org.yizhengtong.server.webhook.RelyingDesks.Relying;
import org.yizhengtong.server.webhook.domain.Webhooks;

@ServiceTest
@DisplayName("Events are pushed (推送) to the program of an office: signed, in order, until they are taken")
class PushTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    RelyingDesks desks;

    @Autowired
    CancellationDesk cancellations;

    @Autowired
    PushDesk pushes;

    @Autowired
    Webhooks webhooks;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final Receiver receiver = new Receiver();
    private Relying office;
    private PermitNumber permit;
    private UUID asked;

    @BeforeEach
    void relies() {
        clock.set("2012-03-05T02:00:00Z");
        office = desks.fresh();
        permit = town.issue(town.newcomer()).number();
        asked = desks.ask(office, permit);
        open();
    }

    @AfterEach
    void close() {
        webhooks.close(office.program().id());
        receiver.close();
    }

    @Test
    void what_is_pushed_is_signed_by_the_city_and_says_what_happened_and_nobody_s_name_or_number() throws Exception {
        cancel();
        push();
        var token = taken(1).getFirst();
        assertThat(receiver.asked()).containsExactly("POST /events application/secevent+jwt");
        var claims = verified(token, port);
        assertThat(claims.getIssuer()).isEqualTo("https://permits.example");
        assertThat(claims.getAudience()).containsExactly(office.program().atOffice());
        assertThat(claims.getLongClaim("toe")).isEqualTo(clock.instant().getEpochSecond());
        assertThat(claims.getClaim("sub_id"))
                .isEqualTo(Map.of(
                        "format",
                        "aliases",
                        "identifiers",
                        List.of(Map.of("format", "opaque", "id", asked.toString()))));
        assertThat(claims.getClaim("events"))
                .isEqualTo(
                        Map.of("urn:yizhengtong:event:permit-cancelled", Map.of("on", "2012-03-05", "position", 1L)));
        assertThat(claims.getClaims())
                .containsOnlyKeys("iss", "iat", "jti", "aud", "toe", "sub_id", "events")
                .doesNotContainValue(permit.value());
        assertThat(desks.webhook(office).path("state").asString()).isEqualTo("pushing");
        assertThat(desks.webhook(office).path("delivered").asInt()).isEqualTo(1);
    }

    @Test
    void one_that_fails_is_tried_again_after_a_minute_and_holds_up_what_comes_after_it() {
        receiver.next(500);
        cancel();
        push();
        await().until(() -> desks.webhook(office).path("state").asString().equals("failing"));
        assertThat(desks.webhook(office).path("failure").asString()).isEqualTo("status_500");
        restore();
        clock.pass(Duration.ofSeconds(59));
        push();
        assertThat(receiver.asked()).hasSize(1);
        clock.pass(Duration.ofSeconds(1));
        push();
        assertThat(kinds(taken(2))).containsExactly("permit-cancelled", "permit-restored");
        assertThat(desks.webhook(office).path("state").asString()).isEqualTo("pushing");
    }

    @Test
    void a_redirect_is_not_followed() {
        receiver.next(302);
        cancel();
        push();
        await().until(() -> desks.webhook(office).path("failure").asString("").equals("status_302"));
        assertThat(receiver.asked()).hasSize(1);
    }

    @Test
    void what_was_in_the_hand_of_a_service_that_died_is_pushed_once_its_lease_has_run_out() {
        jdbc.sql("update webhook set lease = gen_random_uuid(), leased_until = :until where client = :client")
                .param("until", clock.instant().plus(PushDesk.LEASE).atOffset(ZoneOffset.UTC))
                .param("client", office.program().id())
                .update();
        cancel();
        push();
        clock.pass(PushDesk.LEASE);
        push();
        assertThat(receiver.asked()).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        push();
        taken(1);
    }

    @Test
    void by_many_services_at_once_each_is_pushed_once_and_in_order() throws Exception {
        cancel();
        restore();
        cancel();
        AtOnce.times(8, () -> {
            push();
            return "";
        });
        assertThat(kinds(taken(3))).containsExactly("permit-cancelled", "permit-restored", "permit-cancelled");
        push();
        assertThat(receiver.asked()).hasSize(3);
    }

    @Test
    void whoever_was_down_for_a_week_is_given_up_and_gets_all_it_missed_in_order_when_it_is_back() {
        receiver.always(503);
        cancel();
        for (int days = 0; days < 7; days++) {
            push();
            await().until(() ->
                    desks.webhook(office).path("failure").asString("").equals("status_503"));
            clock.pass(Duration.ofDays(1));
        }
        restore();
        assertThat(desks.webhook(office).path("state").asString()).isEqualTo("stopped");
        var tries = receiver.asked().size();
        push();
        assertThat(receiver.asked()).hasSize(tries);
        receiver.always(202);
        open();
        push();
        assertThat(kinds(taken(2))).containsExactly("permit-cancelled", "permit-restored");
    }

    @Test
    void what_was_taken_is_given_again_when_it_is_asked_for_by_push_and_by_fetching_as_the_same_events() {
        cancel();
        restore();
        push();
        var first = ids(taken(2));
        assertThat(desks.post(office, "/webhook/replays", "{\"after\": 1}")
                        .path("delivered")
                        .asInt())
                .isEqualTo(1);
        push();
        assertThat(ids(taken(3))).containsExactly(first.get(0), first.get(1), first.get(1));
        assertThat(ids(desks.fetched(office, 0))).isEqualTo(first);
        assertThat(ids(desks.fetched(office, 1))).containsExactly(first.get(1));
        assertThat(desks.fetched(office, 2)).isEmpty();
        assertThat(desks.post(office, "/webhook/replays", "{\"after\": 3}")
                        .path("errors")
                        .path(0)
                        .path("field")
                        .asString())
                .isEqualTo("after");
    }

    @Test
    void a_program_that_was_ended_is_told_nothing_more() {
        jdbc.sql("update api_client set ended_at = now() where id = ?")
                .param(office.program().id())
                .update();
        cancel();
        push();
        await().until(() -> jdbc.sql("select count(*) from webhook where client = ?")
                        .param(office.program().id())
                        .query(Integer.class)
                        .single()
                == 0);
        assertThat(receiver.asked()).isEmpty();
    }

    private void cancel() {
        cancellations.cancel(permit, CancellationGround.LEFT, "搬走了", RequestId.fresh(), town.officer());
    }

    private void restore() {
        cancellations.restore(permit, "没有搬走", RequestId.fresh(), town.colleague());
    }

    /** The service does this by itself every two seconds; whichever comes first. */
    private void push() {
        pushes.due().forEach(pushes::push);
    }

    private List<String> taken(int count) {
        await().until(() -> receiver.taken().size() >= count);
        return receiver.taken();
    }

    private void open() {
        assertThat(desks.post(office, "/webhook", "{\"address\": \"%s\"}".formatted(receiver.address()))
                        .path("address")
                        .asString())
                .isEqualTo(receiver.address());
    }
}
