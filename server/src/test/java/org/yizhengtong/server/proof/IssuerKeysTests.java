package org.yizhengtong.server.proof;

import static java.time.Instant.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhengtong.credential.Genuine;
import org.yizhengtong.credential.IssuerKey;
import org.yizhengtong.credential.PermitCard;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.server.CannotStart;
import org.yizhengtong.server.DataFolder;
import org.yizhengtong.server.Settings;

@DisplayName("The issuing authority's keys (签发密钥) follow one another, and what one signed in its time stays good")
class IssuerKeysTests {
    private static final Instant NOW = parse("2026-12-01T04:00:00Z");
    private static final Settings.Database EMBEDDED = new Settings.Database("", "", "");
    private static final Settings.Database CITYS_OWN = new Settings.Database("jdbc:postgresql://db/city", "", "");
    private static final PermitCard CARD = new PermitCard(
            "YT370602000124",
            "王小明",
            LocalDate.parse("1990-07-15"),
            LocalDate.parse("2026-11-01"),
            LocalDate.parse("2027-10-31"));

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_sample_city_makes_its_key_itself_and_has_the_same_after_a_restart() throws IOException {
        var before = inSampleCity(keys -> keys.all().getFirst());
        List<IssuerKey> after = inSampleCity(IssuerKeys::all);
        assertThat(after).containsExactly(before);
        for (var file : new String[] {"issuer-keys.p12", "issuer-keys.passphrase"})
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                    .isEqualTo("rw-------");
    }

    @Test
    void one_card_has_one_text_however_often_it_is_made() throws IOException {
        var first = inSampleCity(keys -> text(keys, NOW));
        String second = inSampleCity(keys -> text(keys, NOW));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_key_signs_until_the_next_one_does_and_is_checked_for_ever() throws IOException {
        var next = parse("2026-12-31T16:00:00Z");
        inSampleCity(keys -> {
            var old = text(keys, NOW);
            var made = keys.make(next);
            assertThat(keys.inForce(next.minusSeconds(1)).orElseThrow().id()).isNotEqualTo(made.id());
            assertThat(keys.inForce(next).orElseThrow().id()).isEqualTo(made.id());
            assertThat(keys.verifier().verify(text(keys, NOW), NOW)).isInstanceOf(Genuine.class);
            assertThat(keys.verifier().verify(old, next.plusSeconds(86_400))).isInstanceOf(Genuine.class);
            assertThat(keys.verifier().verify(text(keys, next), next)).isInstanceOf(Genuine.class);
            return made;
        });
    }

    @Test
    void what_a_stolen_key_signed_is_not_good_once_it_is_taken_away() throws IOException {
        inSampleCity(keys -> {
            var text = text(keys, NOW);
            keys.remove(keys.all().getFirst().id());
            assertThat(keys.verifier().verify(text, NOW)).isEqualTo(new Rejection.KeyUnknown());
            return keys.all();
        });
    }

    @Test
    void a_passphrase_that_lies_beside_the_keys_is_refused_outside_the_sample_city() throws IOException {
        inSampleCity(IssuerKeys::all);
        assertThatThrownBy(() -> in("", "", false, CITYS_OWN, IssuerKeys::all))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("set YIZHENGTONG_PROOF_PASSPHRASE");
    }

    @Test
    void outside_the_sample_city_there_is_no_key_until_somebody_makes_one() throws IOException {
        List<IssuerKey> none = in("", "", false, CITYS_OWN, IssuerKeys::all);
        assertThat(none).isEmpty();
        assertThatThrownBy(() -> in("https://permits.example", "", false, CITYS_OWN, keys -> keys.make(NOW)))
                .isInstanceOfSatisfying(
                        KeyRefused.class, refused -> assertThat(refused.key()).isEqualTo("problem.key.passphrase"));
        assertThatThrownBy(() -> in("", "open it", false, CITYS_OWN, keys -> keys.make(NOW)))
                .isInstanceOfSatisfying(
                        KeyRefused.class, refused -> assertThat(refused.key()).isEqualTo("problem.key.issuer"));
        var made = in("https://permits.example", "open it", false, CITYS_OWN, keys -> keys.make(NOW));
        assertThat(made.issuer()).isEqualTo("https://permits.example");
        assertThat(made.from()).isEqualTo(NOW);
    }

    /** Wallets look below it for what is published, and find it only at the root of a host they reach by TLS. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "permits.example",
                "http://permits.example",
                "https:///x",
                "https://permits.example/yantai",
                "https://permits.example/",
                "https://permits.example?a=1",
                "https://permits.example#a",
                "https://someone@permits.example",
                "https://permits example",
                "https://permits..example",
                "https://1.2.3.4.5",
                "https://permits.example:65536",
                "urn:permits"
            })
    void an_issuer_is_the_address_of_a_host(String address) {
        assertThatThrownBy(() -> in(address, "open it", false, CITYS_OWN, keys -> keys.make(NOW)))
                .isInstanceOfSatisfying(
                        KeyRefused.class, refused -> assertThat(refused.key()).isEqualTo("problem.key.issuer"));
    }

    @Test
    void a_certificate_names_the_issuer_as_wallets_look_for_it() throws Exception {
        var at = "https://permits.example:8443";
        var certificate = in(at, "open it", false, CITYS_OWN, keys -> keys.certificate(keys.make(NOW)));
        certificate.verify(certificate.getPublicKey());
        assertThat(KeyCertificate.issuer(certificate)).isEqualTo(at);
        // RFC 5280, 4.2.1.6: 6 is an address, 2 the name of a host.
        assertThat(certificate.getSubjectAlternativeNames())
                .containsExactly(List.of(6, at), List.of(2, "permits.example"));
    }

    @Test
    void a_key_that_ends_gets_another_certificate_with_a_number_of_its_own() throws IOException {
        var next = NOW.plusSeconds(60);
        inSampleCity(keys -> {
            var key = keys.inForce(NOW).orElseThrow();
            var open = keys.certificate(key);
            keys.make(next);
            var ended = keys.certificate(key);
            assertThat(open.getNotAfter()).isEqualTo(KeyCertificate.OPEN_END);
            assertThat(ended.getNotAfter()).isEqualTo(next);
            assertThat(ended.getPublicKey()).isEqualTo(open.getPublicKey());
            assertThat(ended.getSerialNumber()).isPositive().isNotEqualTo(open.getSerialNumber());
            return key;
        });
    }

    @Test
    void keys_that_do_not_open_keep_the_service_from_starting() throws IOException {
        in("https://permits.example", "open it", false, CITYS_OWN, keys -> keys.make(NOW));
        assertThatThrownBy(() -> in("", "something else", false, CITYS_OWN, IssuerKeys::all))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("check YIZHENGTONG_PROOF_PASSPHRASE");
        assertThatThrownBy(() -> in("", "", false, CITYS_OWN, IssuerKeys::all))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("are locked");
    }

    /** Debian's softhsm2, which ./check installs; its token lies in a folder of its own. */
    @Test
    void a_device_behind_pkcs_11_keeps_them_as_well() throws Exception {
        var library = Path.of("/usr/lib/softhsm/libsofthsm2.so");
        assertThat(library).exists();
        var answer = SoftDevice.run(folder, library);
        assertThat(answer).contains("made and signed", "ended and followed", "taken away");
    }

    static String text(IssuerKeys keys, Instant at) {
        return keys.issuer(keys.inForce(at).orElseThrow()).issue(CARD, Optional.empty(), at);
    }

    private <T> T inSampleCity(Function<IssuerKeys, T> work) throws IOException {
        return in("", "", true, EMBEDDED, work);
    }

    private <T> T in(
            String issuer, String passphrase, boolean sample, Settings.Database database, Function<IssuerKeys, T> work)
            throws IOException {
        try (var data = DataFolder.open(folder)) {
            return work.apply(new IssuerKeys(
                    new ProofSettings(issuer, passphrase, "", 60), new Settings(folder, sample, database), data));
        }
    }
}
