package org.yizhengtong.server.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.server.wallet.Told.assertError;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.proof.ElectronicPermits;
import tools.jackson.databind.JsonNode;

@ServiceTest
@DisplayName("An offer of a permit to a wallet: ten minutes, one wallet, five tries")
class OfferTests {
    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    WalletDesk wallets;

    @Autowired
    ElectronicPermits electronic;

    private Actor holder;
    private PermitNumber number;
    private PlainWallet wallet;
    private OfferSlip slip;

    @BeforeEach
    void offered() {
        clock.set("2012-03-10T02:00:00Z");
        holder = town.newcomer();
        number = town.permit(holder, "2012-03-01");
        slip = offer();
        wallet = new PlainWallet(port, clock.instant());
    }

    @Test
    void an_offer_is_good_for_ten_minutes_and_for_one_wallet() {
        var offer = wallet.offer(slip.link());
        clock.pass(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(wallet.get(address()).statusCode()).isEqualTo(200);
        clock.pass(Duration.ofSeconds(1));
        assertThat(wallet.get(address()).statusCode()).isEqualTo(404);
        assertError(wallet.token(offer, slip.txCode()), 400, "invalid_grant");
        slip = offer();
        var fresh = wallet.offer(slip.link());
        assertThat(wallet.token(fresh, slip.txCode()).statusCode()).isEqualTo(200);
        assertError(wallet.token(fresh, slip.txCode()), 400, "invalid_grant");
        assertThat(wallet.get(address()).statusCode()).isEqualTo(404);
    }

    @Test
    void the_fifth_wrong_transaction_code_ends_the_offer() {
        var offer = wallet.offer(slip.link());
        for (int wrong = 0; wrong < 4; wrong++) assertError(wallet.token(offer, wrong()), 400, "invalid_grant");
        assertThat(wallet.get(address()).statusCode()).isEqualTo(200);
        assertError(wallet.token(offer, wrong()), 400, "invalid_grant");
        assertError(wallet.token(offer, slip.txCode()), 400, "invalid_grant");
        assertThat(wallet.get(address()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_form_sent_twice_shows_the_same_offer_and_a_new_one_ends_it() {
        var request = RequestId.fresh();
        var first = wallets.offer(request, holder).orElseThrow();
        assertThat(wallets.offer(request, holder)).contains(first);
        offer();
        assertThat(wallets.offer(request, holder)).isEmpty();
        assertError(wallet.token(offerAt(first), first.txCode()), 400, "invalid_grant");
    }

    @Test
    void ten_offers_a_day_and_no_more() {
        for (int more = 1; more < 10; more++) offer();
        assertThatThrownBy(this::offer).isInstanceOf(OfferedTooOften.class);
        clock.set("2012-03-10T16:00:00Z");
        assertThat(offer()).isNotNull();
    }

    @Test
    void what_a_token_request_lacks_is_named() {
        var issuer = wallet.offer(slip.link()).path("credential_issuer").stringValue();
        var grant = IssuerMetadata.GRANT;
        assertError(wallet.form(issuer + "/wallet/token", Map.of()), 400, "invalid_request");
        assertError(wallet.form(issuer + "/wallet/token", Map.of("grant_type", "x")), 400, "unsupported_grant_type");
        assertError(
                wallet.form(issuer + "/wallet/token", Map.of("grant_type", grant, "pre-authorized_code", "x")),
                400,
                "invalid_request");
        assertError(
                wallet.form(
                        issuer + "/wallet/token",
                        Map.of("grant_type", grant, "pre-authorized_code", "x", "tx_code", "123456")),
                400,
                "invalid_grant");
    }

    @Test
    void the_holder_ends_what_a_lost_telephone_holds_and_nobody_else_does() {
        wallet.take(slip.link(), slip.txCode(), PlainWallet.keys(2));
        var batch = wallets.page(holder).rows().getFirst().batch();
        var other = town.newcomer();
        assertThatThrownBy(() -> wallets.end(batch, other)).isInstanceOf(NotFound.class);
        wallets.end(batch, holder);
        wallets.end(batch, holder);
        assertThat(wallets.page(holder).rows()).singleElement().satisfies(row -> {
            assertThat(row.good()).isFalse();
            assertThat(row.endedOn()).isEqualTo("2012-03-10");
        });
        assertThat(town.journalOf(holder)).containsOnlyOnce("WalletEnded " + number);
    }

    private OfferSlip offer() {
        return wallets.offer(RequestId.fresh(), holder).orElseThrow();
    }

    private JsonNode offerAt(OfferSlip over) {
        var code = OfferWords.code(over.link().substring(over.link().lastIndexOf("%2F") + 3));
        var issuer = electronic.issuer().orElseThrow();
        wallet.issuer(issuer);
        return PlainWallet.JSON.valueToTree(IssuerMetadata.offer(issuer, code));
    }

    private String address() {
        return URLDecoder.decode(slip.link().substring(slip.link().indexOf('=') + 1), StandardCharsets.UTF_8);
    }

    private String wrong() {
        return slip.txCode().equals("000000") ? "000001" : "000000";
    }
}
