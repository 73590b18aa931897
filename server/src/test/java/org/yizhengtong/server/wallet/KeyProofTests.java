package org.yizhengtong.server.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.wallet.Told.assertError;

import com.nimbusds.jose.JOSEObjectType;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;

@ServiceTest
@DisplayName("A wallet proves that it has a key: OpenID4VCI 1.0, appendix F.1")
class KeyProofTests {
    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    WalletDesk wallets;

    private Actor holder;
    private PlainWallet wallet;
    private OfferSlip slip;

    @BeforeEach
    void offered() {
        clock.set("2012-03-10T02:00:00Z");
        holder = town.newcomer();
        town.permit(holder, "2012-03-01");
        slip = offer();
        wallet = new PlainWallet(port, clock.instant());
    }

    @Test
    void a_proof_is_for_this_issuer_of_this_moment_and_of_its_type() {
        var issuer = wallet.issuerOf(slip);
        var token = wallet.tokenFor(slip);
        var key = PlainWallet.key();
        var nonce = wallet.nonce(issuer);
        var proofs = List.of(
                wallet.proof(issuer, nonce, key, said -> said.audience("https://elsewhere.example"), head -> head),
                wallet.proof(issuer, nonce, key, said -> said.issueTime(at(-301)), head -> head),
                wallet.proof(issuer, nonce, key, said -> said.issueTime(at(61)), head -> head),
                wallet.proof(issuer, nonce, key, said -> said.issueTime(null), head -> head),
                wallet.proof(issuer, nonce, key, said -> said.claim("nonce", null), head -> head),
                wallet.proof(issuer, nonce, key, said -> said, head -> head.type(JOSEObjectType.JWT)),
                wallet.proof(issuer, nonce, key, said -> said, head -> head.keyID("1")),
                wallet.proof(issuer, nonce, key, said -> said, head -> head.jwk(null)),
                wallet.proof(
                        issuer,
                        nonce,
                        key,
                        said -> said,
                        head -> head.jwk(PlainWallet.key().toPublicJWK())),
                "no.jwt",
                "x".repeat(5000));
        for (var proof : proofs) assertError(wallet.ask(issuer, token, proof), 400, "invalid_proof");
        var good = wallet.proof(issuer, nonce, key);
        assertError(wallet.ask(issuer, token, good, good), 400, "invalid_proof");
    }

    @Test
    void a_nonce_is_ours_and_good_once_and_for_five_minutes() {
        var issuer = wallet.issuerOf(slip);
        var token = wallet.tokenFor(slip);
        var key = PlainWallet.key();
        assertError(wallet.ask(issuer, token, wallet.proof(issuer, "x", key)), 400, "invalid_nonce");
        var nonce = wallet.nonce(issuer);
        assertError(wallet.ask(issuer, token, wallet.proof(issuer, nonce + "x", key)), 400, "invalid_nonce");
        assertThat(wallet.ask(issuer, token, wallet.proof(issuer, nonce, key)).statusCode())
                .isEqualTo(200);
        slip = offer();
        assertError(wallet.ask(issuer, wallet.tokenFor(slip), wallet.proof(issuer, nonce, key)), 400, "invalid_nonce");
        var old = wallet.nonce(issuer);
        clock.pass(Duration.ofMinutes(5));
        slip = offer();
        wallet = new PlainWallet(port, clock.instant());
        issuer = wallet.issuerOf(slip);
        assertError(wallet.ask(issuer, wallet.tokenFor(slip), wallet.proof(issuer, old, key)), 400, "invalid_nonce");
    }

    private OfferSlip offer() {
        return wallets.offer(RequestId.fresh(), holder).orElseThrow();
    }

    private Date at(int seconds) {
        return Date.from(clock.instant().plusSeconds(seconds));
    }
}
