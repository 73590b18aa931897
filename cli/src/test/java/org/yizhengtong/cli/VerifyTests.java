package org.yizhengtong.cli;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhengtong.credential.Challenge;
import org.yizhengtong.credential.Edition;
import org.yizhengtong.credential.Entitlement;
import org.yizhengtong.credential.Holder;
import org.yizhengtong.credential.Issuer;
import org.yizhengtong.credential.IssuerKey;
import org.yizhengtong.credential.PermitCard;
import org.yizhengtong.credential.Selection;
import org.yizhengtong.credential.Status;
import org.yizhengtong.credential.StatusReference;
import org.yizhengtong.credential.Statuses;
import org.yizhengtong.credential.jose.Json;
import org.yizhengtong.credential.jose.Jwk;
import org.yizhengtong.credential.suite.Suite;

@DisplayName("verify: a permit is checked without a network")
class VerifyTests {
    private static final Instant SIGNED = Instant.parse("2012-02-29T16:00:00Z");
    private static final String ISSUER = "https://permits.example";
    private static final URI LIST = URI.create(ISSUER + "/status-lists/1");
    private static final PermitCard CARD =
            new PermitCard("YT370602000124", "样例人", parse("1990-07-15"), parse("2012-02-01"), parse("2013-01-31"));
    private static final KeyPair AUTHORITY = pair();
    private static final KeyPair TELEPHONE = pair();
    private static final Challenge ASKED = new Challenge("x509_hash:desk", "a-word-for-this-time");

    private final Issuer issuer = new Issuer(
            new IssuerKey("e1", Suite.ES256, AUTHORITY.getPublic(), ISSUER, SIGNED.minusSeconds(60), Instant.MAX),
            AUTHORITY.getPrivate());
    private final Optional<StatusReference> place = Optional.of(new StatusReference(7, LIST));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String keys = "";
    private String list = "";

    @BeforeEach
    void published() throws IOException {
        var key = Json.write(Jwk.write(AUTHORITY.getPublic()));
        keys = file("keys.json", """
                {"issuer": "%s", "jwks": {"keys": [%s, "kid": "e1", "alg": "ES256", "nbf": 1330531140}]}}
                """.formatted(ISSUER, key.replace("}", "")));
        list = file("list.jwt", list(Status.VALID));
    }

    @Test
    void a_genuine_qr_says_what_is_to_be_compared_and_what_is_not_known() throws IOException {
        var ran = run("--keys", keys, qr());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .startsWith("Genuine; whether it was suspended or lost since is not known\n")
                .contains("Name           样例人", "Born           1990-07-15", "Permit number  YT370602000124")
                .doesNotContain("Code");
    }

    @Test
    void with_a_list_it_stands_well_and_the_list_has_its_time() throws IOException {
        var ran = run("--keys", keys, "--list", list, qr());
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .startsWith("Genuine, and in good standing on the list\n")
                .contains("List signed    2012-03-01 00:00");
    }

    @ParameterizedTest
    @CsvSource({"SUSPENDED, suspended", "LOST, reported_lost", "CANCELLED, cancelled"})
    void what_the_list_takes_back_is_not_good_any_more(Status status, String code) throws IOException {
        var ran = run("--keys", keys, "--list", file("now.jwt", list(status)), "--json", qr());
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.out()).contains("\"good\": false", "\"code\": \"" + code + "\"", "\"name\": \"样例人\"");
    }

    @Test
    void a_list_of_another_place_is_of_no_use() throws IOException {
        var edition =
                new Edition(URI.create(ISSUER + "/status-lists/2"), SIGNED, Duration.ofMinutes(5), Duration.ofDays(7));
        var other = issuer.listAsJwt(new Statuses(64), edition);
        var ran = run("--keys", keys, "--list", file("other.jwt", other), qr());
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.out()).startsWith("The list given is of no use for this permit\n");
    }

    @Test
    void a_forged_one_is_not_genuine_and_shows_nothing_of_what_it_claims() throws IOException {
        var forger = new Issuer(
                new IssuerKey("e1", Suite.ES256, TELEPHONE.getPublic(), ISSUER, SIGNED.minusSeconds(60), Instant.MAX),
                TELEPHONE.getPrivate());
        var ran = run("--keys", keys, file("forged.txt", forger.issue(CARD, place, SIGNED)));
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.out())
                .startsWith("Not genuine\nDo not accept it.\n")
                .contains("signature_wrong")
                .doesNotContain("样例人");
    }

    @Test
    void the_text_itself_will_do_and_so_will_standard_input() throws IOException {
        var text = Files.readString(Path.of(qr()));
        assertThat(run("--keys", keys, text).status()).isZero();
        assertThat(Ran.typing(text, "verify --keys " + keys + " -").status()).isZero();
        for (var other : List.of("no permit", "", "x".repeat(20_000)))
            assertThat(run("--keys", keys, other).out()).startsWith("This cannot be read\n");
    }

    @Test
    void what_a_wallet_shows_is_checked_by_what_it_was_asked() throws IOException {
        var shown = file("shown.txt", shown(ASKED));
        var ran = run("--keys", keys, "--list", list, "--nonce", ASKED.nonce(), "--audience", ASKED.audience(), shown);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .startsWith("Genuine, and in good standing on the list\n")
                .contains("compulsory_education")
                .doesNotContain("样例人", "1990");
        var again = run("--keys", keys, "--nonce", "another-word", "--audience", ASKED.audience(), shown);
        assertThat(again.status()).isEqualTo(3);
        assertThat(again.out())
                .startsWith("Shown to somebody else, or shown before\n")
                .contains("another_nonce");
        var unasked = run("--keys", keys, shown);
        assertThat(unasked.status()).isEqualTo(2);
        assertThat(unasked.err()).contains("--nonce and --audience");
    }

    @Test
    void in_chinese() throws IOException {
        assertThat(run("--lang", "zh", "--keys", keys, qr()).out())
                .startsWith("真的；后来有没有停用、挂失，不知道\n")
                .contains("居住证号");
    }

    @Test
    void keys_that_are_none_are_told_with_where_to_fetch_them() throws IOException {
        var ran = run("--keys", file("none.json", "{}"), qr());
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("none.json is no set of public keys", "/.well-known/jwt-vc-issuer");
        assertThat(run(qr()).err()).contains("missing required option: '--keys=FILE'");
    }

    private static Ran run(String... arguments) {
        var line = new String[arguments.length + 1];
        line[0] = "verify";
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        return Ran.in(Map.of("LANG", "en_GB.UTF-8"), "", line);
    }

    private String qr() throws IOException {
        return file("qr.txt", issuer.issue(CARD, place, SIGNED));
    }

    private String shown(Challenge challenge) {
        var school = new Entitlement("compulsory_education", parse("2012-02-01"), parse("2013-01-31"));
        var held = issuer.issue(CARD, List.of(school), TELEPHONE.getPublic(), place, SIGNED);
        return new Holder(TELEPHONE.getPublic(), TELEPHONE.getPrivate())
                .present(held, Selection.only("compulsory_education"), challenge, SIGNED.plusSeconds(1740));
    }

    private String list(Status status) {
        return issuer.listAsJwt(
                new Statuses(64).put(7, status), new Edition(LIST, SIGNED, Duration.ofMinutes(5), Duration.ofDays(7)));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static KeyPair pair() {
        try {
            var pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            return pairs.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
