package org.yizhengtong.server.wallet;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.server.wallet.Told.assertError;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.X509CertUtils;
import com.nimbusds.jwt.SignedJWT;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yizhengtong.credential.Challenge;
import org.yizhengtong.credential.Entitlement;
import org.yizhengtong.credential.Holder;
import org.yizhengtong.credential.Particular;
import org.yizhengtong.credential.Selection;
import org.yizhengtong.credential.Shown;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.LossDesk;
import org.yizhengtong.server.proof.ElectronicPermits;

@ServiceTest
@DisplayName("Issuing to wallets, OpenID4VCI 1.0 with a pre-authorised code")
class IssuingTests {
    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    WalletDesk wallets;

    @Autowired
    IssuingDesk issuing;

    @Autowired
    ElectronicPermits electronic;

    @Autowired
    LossDesk losses;

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
    void a_wallet_gets_the_permit_with_what_it_opens_and_shows_one_service_alone() throws Exception {
        var key = PlainWallet.key();
        var credential = wallet.take(slip.link(), slip.txCode(), List.of(key)).getFirst();
        assertThat(show(credential, key, Selection.only("employment_service"))).satisfies(shown -> {
            assertThat(shown.entitlements())
                    .containsExactly(new Entitlement("employment_service", parse("2012-03-10"), parse("2012-04-09")));
            assertThat(shown.number()).isEmpty();
            assertThat(shown.name()).isEmpty();
        });
        assertThat(show(credential, key, new Selection(java.util.Set.of(Particular.values()), java.util.Set.of())))
                .satisfies(shown -> {
                    assertThat(shown.number()).contains(number.value());
                    assertThat(shown.name()).contains(Town.NAME);
                    assertThat(shown.from()).isEqualTo("2012-03-10");
                    assertThat(shown.to()).isEqualTo("2012-04-09");
                });
        assertThat(wallets.page(holder).rows()).singleElement().satisfies(row -> {
            assertThat(row.good()).isTrue();
            assertThat(row.count()).isEqualTo(1);
        });
        assertThat(town.journalOf(holder)).contains("WalletIssued " + number);
    }

    /** Of the wallets that can be had, some read the issuer's published keys, others nothing but its certificate. */
    @Test
    void a_wallet_that_knows_issuers_by_certificate_checks_with_what_came_along() throws Exception {
        var signed = SignedJWT.parse(wallet.take(slip.link(), slip.txCode(), PlainWallet.keys(1))
                .getFirst()
                .split("~", 2)[0]);
        var certificate = X509CertUtils.parse(
                signed.getHeader().getX509CertChain().getFirst().decode());
        assertThat(signed.verify(new ECDSAVerifier((ECPublicKey) certificate.getPublicKey())))
                .isTrue();
        assertThat(certificate.getSubjectAlternativeNames())
                .contains(List.of(6, signed.getJWTClaimsSet().getIssuer()));
    }

    @Test
    void each_key_of_a_batch_gets_a_credential_of_its_own() throws Exception {
        var keys = PlainWallet.keys(10);
        var credentials = wallet.take(slip.link(), slip.txCode(), keys);
        assertThat(new HashSet<>(credentials)).hasSize(10);
        for (int at = 0; at < keys.size(); at++)
            assertThat(show(credentials.get(at), keys.get(at), Selection.only("employment_service")))
                    .isNotNull();
        assertThat(wallets.page(holder).rows())
                .singleElement()
                .extracting(WalletPage.Row::count)
                .isEqualTo(10);
    }

    @Test
    void a_token_gets_credentials_once_and_for_five_minutes() {
        var issuer = wallet.issuerOf(slip);
        var token = wallet.tokenFor(slip);
        assertThat(wallet.ask(issuer, token, PlainWallet.keys(1)).statusCode()).isEqualTo(200);
        var again = wallet.ask(issuer, token, PlainWallet.keys(1));
        assertError(again, 401, "invalid_token");
        assertThat(again.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertError(wallet.ask(issuer, "nothing", PlainWallet.keys(1)), 401, "invalid_token");
        slip = offer();
        token = wallet.tokenFor(slip);
        clock.pass(Duration.ofMinutes(5));
        wallet = new PlainWallet(port, clock.instant());
        issuer = wallet.issuer(electronic.issuer().orElseThrow());
        assertError(wallet.ask(issuer, token, PlainWallet.keys(1)), 401, "invalid_token");
    }

    @Test
    void a_request_is_told_what_is_wrong_with_it_and_may_be_made_again() {
        var issuer = wallet.issuerOf(slip);
        var token = wallet.tokenFor(slip);
        var id = PlainWallet.configuration(issuer);
        assertError(wallet.credential(issuer, token, List.of()), 400, "invalid_credential_request");
        assertError(wallet.credential(issuer, token, Map.of()), 400, "invalid_credential_request");
        assertError(
                wallet.credential(issuer, token, Map.of("credential_configuration_id", "other")),
                400,
                "unknown_credential_configuration");
        assertError(
                wallet.credential(issuer, token, Map.of("credential_identifier", "x")),
                400,
                "unknown_credential_identifier");
        assertError(
                wallet.credential(
                        issuer, token, Map.of("credential_identifier", "x", "credential_configuration_id", id)),
                400,
                "invalid_credential_request");
        assertError(
                wallet.credential(
                        issuer,
                        token,
                        Map.of("credential_configuration_id", id, "credential_response_encryption", Map.of())),
                400,
                "invalid_encryption_parameters");
        assertError(wallet.credential(issuer, token, Map.of("credential_configuration_id", id)), 400, "invalid_proof");
        for (var proofs :
                List.of(Map.of(), Map.of("jwt", List.of()), Map.of("di_vp", List.of("x")), Map.of("jwt", "x")))
            assertError(
                    wallet.credential(issuer, token, Map.of("credential_configuration_id", id, "proofs", proofs)),
                    400,
                    "invalid_proof");
        assertError(wallet.ask(issuer, token, PlainWallet.keys(11)), 400, "invalid_credential_request");
        assertThat(wallet.ask(issuer, token, PlainWallet.keys(1)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_permit_that_cannot_be_used_is_neither_offered_nor_issued() {
        var issuer = wallet.issuerOf(slip);
        var token = wallet.tokenFor(slip);
        losses.reportLost(number, RequestId.fresh(), holder);
        assertError(wallet.ask(issuer, token, PlainWallet.keys(1)), 400, "credential_request_denied");
        assertThat(wallets.page(holder).mayOffer()).isFalse();
        assertThatThrownBy(this::offer).isInstanceOf(NotOffered.class);
    }

    @Test
    void a_credential_ends_with_the_permit_where_that_is_sooner() throws Exception {
        clock.set("2013-02-20T02:00:00Z");
        slip = offer();
        wallet = new PlainWallet(port, clock.instant());
        var key = PlainWallet.key();
        var credential = wallet.take(slip.link(), slip.txCode(), List.of(key)).getFirst();
        assertThat(show(credential, key, Selection.only("employment_service")).to())
                .isEqualTo("2013-03-01");
    }

    private OfferSlip offer() {
        return wallets.offer(RequestId.fresh(), holder).orElseThrow();
    }

    private Shown show(String credential, ECKey key, Selection selection) throws Exception {
        var challenge = new Challenge("a desk", "a word");
        var presented = new Holder(key.toECPublicKey(), key.toECPrivateKey())
                .present(credential, selection, challenge, clock.instant());
        return (Shown) electronic.verify(presented, challenge);
    }
}
