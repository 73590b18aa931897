package org.yizhengtong.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import org.yizhengtong.credential.Genuine;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.credential.StatusList;
import org.yizhengtong.credential.StatusReference;
import org.yizhengtong.credential.Verification;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.CancellationDesk;
import org.yizhengtong.server.permit.CancellationGround;
import org.yizhengtong.server.permit.EndorsementDesk;
import org.yizhengtong.server.permit.LossDesk;
import org.yizhengtong.server.proof.domain.StatusPlaces;

@ServiceTest
@DisplayName(
        "A status list (状态列表) tells a desk without a network which cards are suspended, lost, cancelled or replaced")
class StatusListTests {
    private static final String ISSUER = "https://permits.example";
    private static final AtomicInteger TESTS = new AtomicInteger();

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    PermitProof proof;

    @Autowired
    IssuerKeys keys;

    @Autowired
    StatusListDesk lists;

    @Autowired
    StatusPlaces places;

    @Autowired
    LossDesk losses;

    @Autowired
    EndorsementDesk endorsements;

    @Autowired
    CancellationDesk cancellations;

    @Autowired
    TransactionTemplate transactions;

    @LocalServerPort
    int port;

    private Actor holder;
    private Actor officer;
    private PermitNumber number;
    private String card = "";

    @BeforeEach
    void issued() {
        // Each test at an hour of its own: a list is signed once in five minutes for all who ask.
        clock.set("2012-03-10T00:00:00Z");
        clock.pass(Duration.ofHours(TESTS.incrementAndGet()));
        holder = town.newcomer();
        officer = town.officer();
        number = town.permit(holder, "2012-03-01");
        card = text();
    }

    @Test
    void a_permit_in_force_stands_well() {
        assertThat(inList(card)).isInstanceOf(Genuine.class);
    }

    @Test
    void a_lost_one_does_not_until_it_is_found() {
        losses.reportLost(number, RequestId.fresh(), holder);
        clock.pass(Duration.ofDays(1));
        assertThat(inList(card)).isInstanceOf(Rejection.ReportedLost.class);
        losses.found(number, RequestId.fresh(), holder);
        clock.pass(Duration.ofDays(1));
        assertThat(inList(card)).isInstanceOf(Genuine.class);
    }

    @Test
    void a_replaced_card_is_over_and_the_new_one_stands_well() {
        losses.reportLost(number, RequestId.fresh(), holder);
        losses.replace(number, RequestId.fresh(), officer);
        clock.pass(Duration.ofDays(1));
        assertThat(inList(card)).isInstanceOf(Rejection.Cancelled.class);
        assertThat(inList(text())).isInstanceOf(Genuine.class);
    }

    @Test
    void a_cancelled_one_is_over() {
        cancellations.cancel(number, CancellationGround.LEFT, "搬走了", RequestId.fresh(), officer);
        clock.pass(Duration.ofDays(1));
        assertThat(inList(card)).isInstanceOf(Rejection.Cancelled.class);
    }

    @Test
    @DisplayName("of a card whose own day has passed it tells whether the permit was endorsed since")
    void endorsed_since() {
        clock.set("2013-02-20T02:00:00Z");
        endorsements.endorse(number, RequestId.fresh(), officer);
        var other = town.newcomer();
        var missed = proof.text(town.permit(other, "2012-03-01")).orElseThrow();
        clock.set("2013-03-01T15:59:59Z");
        assertThat(inList(missed)).isInstanceOf(Genuine.class);
        clock.set("2013-03-01T16:04:59Z");
        assertThat(inListOnItsLastDay(card)).isInstanceOf(Genuine.class);
        assertThat(inListOnItsLastDay(missed)).isInstanceOf(Rejection.Cancelled.class);
    }

    @Test
    void one_card_has_one_place_and_no_two_cards_have_the_same() throws Exception {
        var place = place(card);
        var another = town.permit(town.newcomer(), "2012-03-01");
        var all = AtOnce.times(12, () -> proof.text(another).orElseThrow());
        assertThat(all.refused()).isEmpty();
        assertThat(all.done().stream().map(this::place).distinct())
                .singleElement()
                .isNotEqualTo(place);
        assertThat(place(text())).isEqualTo(place);
    }

    @Test
    void what_becomes_known_is_in_the_list_within_five_minutes() {
        assertThat(inList(card)).isInstanceOf(Genuine.class);
        losses.reportLost(number, RequestId.fresh(), holder);
        clock.pass(SignedList.FRESH.minusSeconds(1));
        assertThat(inList(card)).isInstanceOf(Genuine.class);
        clock.pass(Duration.ofSeconds(1));
        assertThat(inList(card)).isInstanceOf(Rejection.ReportedLost.class);
    }

    @Test
    void a_list_that_was_kept_is_good_for_seven_days() {
        var kept = list(place(card).list());
        var until = clock.instant().plus(Duration.ofDays(7));
        assertThat(kept.until()).isEqualTo(until);
        assertThat(keys.verifier().check(genuine(card, until.minusSeconds(1)), kept, until.minusSeconds(1)))
                .isInstanceOf(Genuine.class);
        assertThat(keys.verifier().check(genuine(card, until), kept, until))
                .isInstanceOf(Rejection.StatusListStale.class);
    }

    @Test
    void when_a_list_fills_up_the_next_is_begun() {
        transactions.executeWithoutResult(undone -> {
            var small = new StatusRegister(places, 8);
            var given = new HashSet<StatusReference>();
            IntStream.range(0, 20).forEach(card -> given.add(small.ofCard(number, 100 + card, ISSUER)));
            assertThat(given).hasSize(20).allMatch(place -> place.index() < 8);
            assertThat(given.stream().map(StatusReference::list).distinct()).hasSizeGreaterThan(2);
            undone.setRollbackOnly();
        });
    }

    @Test
    @DisplayName("anybody fetches it under the address on the card, as JWT or CWT, and asks again by its mark")
    void fetched() throws Exception {
        var path = place(card).list().getPath();
        assertThat(new String(get("/status-lists", "application/json").body(), StandardCharsets.UTF_8))
                .contains("\"" + ISSUER + path + "\"");
        var jwt = get(path, "*/*");
        assertThat(jwt.headers().firstValue("Content-Type")).hasValue("application/statuslist+jwt");
        assertThat(jwt.headers().firstValue("Cache-Control")).hasValue("max-age=300, public");
        assertThat(jwt.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(jwt.headers().firstValue("Set-Cookie")).isEmpty();
        var cwt = get(path, "application/statuslist+cwt");
        assertThat(cwt.headers().firstValue("Content-Type")).hasValue("application/statuslist+cwt");
        assertThat(keys.verifier().read(cwt.body(), place(card).list(), clock.instant()))
                .isInstanceOf(StatusList.class);
        assertThat(cwt.headers().firstValue("ETag")).isNotEqualTo(jwt.headers().firstValue("ETag"));
        var again = HttpRequest.newBuilder(at(path))
                .header("If-None-Match", jwt.headers().firstValue("ETag").orElseThrow());
        assertThat(send(again).statusCode()).isEqualTo(304);
        assertThat(get("/status-lists/999", "*/*").statusCode()).isEqualTo(404);
        assertThat(get("/status-lists/0", "*/*").statusCode()).isEqualTo(404);
    }

    private String text() {
        return proof.text(number).orElseThrow();
    }

    private Genuine genuine(String text, Instant at) {
        return (Genuine) keys.verifier().verify(text, at);
    }

    private StatusReference place(String text) {
        return genuine(text, Instant.parse("2012-06-01T02:00:00Z")).status().orElseThrow();
    }

    private StatusList list(URI address) {
        var number = Integer.parseInt(address.getPath().replaceFirst(".*/", ""));
        return (StatusList)
                keys.verifier().read(lists.list(number).orElseThrow().jwt(), address, clock.instant());
    }

    private Verification inList(String text) {
        return keys.verifier()
                .check(genuine(text, clock.instant()), list(place(text).list()), clock.instant());
    }

    private Verification inListOnItsLastDay(String text) {
        var last = Instant.parse("2013-03-01T15:59:59Z");
        return keys.verifier().check(genuine(text, last), list(place(text).list()), clock.instant());
    }

    private HttpResponse<byte[]> get(String path, String accept) throws Exception {
        return send(HttpRequest.newBuilder(at(path)).header("Accept", accept));
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }
}
