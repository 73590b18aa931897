package org.yizhengtong.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.keycloak.common.VerificationException;
import org.keycloak.common.crypto.CryptoIntegration;
import org.keycloak.crypto.SignatureVerifierContext;
import org.keycloak.sdjwt.IssuerSignedJwtVerificationOpts;
import org.keycloak.sdjwt.vp.KeyBindingJwtVerificationOpts;
import org.keycloak.sdjwt.vp.SdJwtVP;
import org.yizhengtong.credential.suite.Suite;

/** Keycloak's SD-JWT shares no code with ours. Its clock is the wall's, so these permits begin today. */
@DisplayName("What we present, another library verifies")
class KeycloakTests {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final LocalDate TODAY = LocalDate.now();
    private static final PermitCard CARD = new PermitCard(
            "YT370602000124", "王小明", LocalDate.parse("1990-07-15"), TODAY.minusDays(1), TODAY.plusYears(1));

    @BeforeAll
    static void set_it_up() {
        CryptoIntegration.init(KeycloakTests.class.getClassLoader());
    }

    @Test
    void it_reads_what_was_shown_and_nothing_else() throws VerificationException {
        var claims = verified(presented(), Wallet.SCHOOL.nonce());
        assertThat(claims.get("vct").asText()).isEqualTo("urn:yizhengtong:residence-permit:1");
        assertThat(claims.get("name").asText()).isEqualTo("王小明");
        assertThat(claims.at("/entitlements/compulsory_education/until").asText())
                .isEqualTo("2027-02-28");
        assertThat(claims.has("birthdate")).isFalse();
        assertThat(claims.get("entitlements").size()).isEqualTo(1);
    }

    @Test
    void it_refuses_another_nonce_and_what_was_changed() {
        assertThatThrownBy(() -> verified(presented(), "another"))
                .isInstanceOf(VerificationException.class)
                .hasMessageContaining("nonce");
        var parts = presented().split("~");
        assertThatThrownBy(() -> verified(parts[0] + "~" + parts[1] + "~" + parts[3], Wallet.SCHOOL.nonce()))
                .isInstanceOf(VerificationException.class)
                .hasMessageContaining("sd_hash");
    }

    private static String presented() {
        var key = Sample.ES256.key(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)));
        var certificate = Optional.of(Sample.ES256.certificate());
        var credential = new Issuer(key, Sample.ES256.pair().getPrivate(), certificate)
                .issue(CARD, Wallet.ENTITLEMENTS, Wallet.PAIR.getPublic(), Sample.STATUS, NOW);
        var selection = new Selection(Set.of(Particular.NAME), Set.of(Wallet.SCHOOLING));
        return Wallet.HOLDER.present(credential, selection, Wallet.SCHOOL, NOW);
    }

    private static JsonNode verified(String presented, String nonce) throws VerificationException {
        var issuer = IssuerSignedJwtVerificationOpts.builder().build();
        var holder = KeyBindingJwtVerificationOpts.builder()
                .withKeyBindingRequired(true)
                .withAudCheck(Wallet.SCHOOL.audience())
                .withNonceCheck(nonce)
                .withNbfCheck(true)
                .withExpCheck(true)
                .build();
        return SdJwtVP.of(presented)
                .getSdJwtVerificationContext()
                .verifyPresentation(List.of(new IssuersKey()), issuer, holder, null);
    }

    private static final class IssuersKey implements SignatureVerifierContext {
        @Override
        public String getKid() {
            return "e1";
        }

        @Override
        public String getAlgorithm() {
            return "ES256";
        }

        @Override
        public boolean verify(byte[] data, byte[] signature) {
            return Suite.ES256.verifies(Sample.ES256.pair().getPublic(), data, signature);
        }
    }
}
