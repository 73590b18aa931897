package org.yizhengtong.credential.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yizhengtong.credential.IssuerKey;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.credential.StatusList;
import org.yizhengtong.credential.VectorKeys;
import org.yizhengtong.credential.Vectors;
import org.yizhengtong.credential.Verifier;
import org.yizhengtong.credential.claims.Fields;
import org.yizhengtong.credential.cwt.PublicCbor;
import org.yizhengtong.credential.cwt.Sign1;
import org.yizhengtong.credential.jose.Json;
import org.yizhengtong.credential.suite.Suite;

@DisplayName("The examples of draft-ietf-oauth-status-list")
class StatusListVectorTests {
    private static final URI LIST = URI.create("https://example.com/statuslists/1");
    private static final Instant DAY = Instant.parse("2026-03-01T04:00:00Z");
    private static final int ENTRIES = 1 << 20;

    /** Places of the appendix "Test vectors", and the status each has in a list of two bits; in one of one bit, 1. */
    private static final Map<Integer, Integer> NAMED = Map.ofEntries(
            Map.entry(0, 1),
            Map.entry(1993, 2),
            Map.entry(25460, 1),
            Map.entry(159495, 3),
            Map.entry(495669, 1),
            Map.entry(554353, 1),
            Map.entry(645645, 2),
            Map.entry(723232, 1),
            Map.entry(854545, 1),
            Map.entry(934534, 2),
            Map.entry(1000345, 3));

    @Test
    void the_short_lists_of_one_and_of_two_bits() {
        check(
                "encoding",
                1,
                packed -> assertThat(statuses(packed, 16))
                        .containsExactly(1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1));
        check(
                "encoding2",
                2,
                packed -> assertThat(statuses(packed, 12)).containsExactly(1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3));
    }

    @Test
    void the_long_lists_of_one_and_of_two_bits() {
        check("encoding1_long", 1, packed -> hasNamed(packed, 1));
        check("encoding2_long", 2, packed -> hasNamed(packed, 3));
    }

    /** Each status there is stands once. */
    @Test
    void the_lists_of_four_and_of_eight_bits() {
        check("encoding4", 4, packed -> hasEachOnce(packed, 16));
        check("encoding8", 8, packed -> hasEachOnce(packed, 256));
    }

    @Test
    void the_list_token_as_a_jwt() {
        Vectors.each("status-list/status_list_jwt_raw.md", path -> {
            var token = Vectors.text(path).replaceAll("\\s", "");
            assertThat(verifier().read(token, LIST, DAY)).isInstanceOfSatisfying(StatusList.class, list -> {
                assertThat(list.places()).isEqualTo(16);
                assertThat(list.due()).contains(list.issuedAt().plusSeconds(43200));
            });
            return true;
        });
    }

    /** Its key id is not protected, so it is no list of ours; what it says is read all the same. */
    @Test
    void the_list_token_as_a_cwt() {
        Vectors.each("status-list/status_list_cwt.md", path -> {
            var bytes = hex(path);
            assertThat(PublicCbor.verifies(bytes, Suite.ES256, key())).isTrue();
            assertThat(verifier().read(bytes, LIST, DAY)).isEqualTo(new Rejection.KeyIdUnprotected());
            assertThat(claims(bytes).list()).isEqualTo(LIST);
            return true;
        });
    }

    private static void check(String name, int bits, Consumer<Packed> expected) {
        Vectors.each("status-list/status_list_" + name + "_json.md", path -> {
            expected.accept(ofJson(path, bits));
            return true;
        });
        Vectors.each("status-list/status_list_" + name + "_cbor.md", path -> {
            expected.accept(ofCbor(path, bits));
            return true;
        });
    }

    private static Packed ofJson(Path path, int bits) {
        var text = Vectors.text(path);
        try {
            var list = Fields.of(Json.read(text.substring(text.indexOf('{')).replaceAll("\\s", "")), "list");
            assertThat(list.at("bits").integer()).isEqualTo(bits);
            return Packed.inflate(
                    bits, Base64.getUrlDecoder().decode(list.at("lst").text()));
        } catch (Rejected rejected) {
            throw new IllegalArgumentException(rejected);
        }
    }

    private static Packed ofCbor(Path path, int bits) {
        try {
            var list = PublicCbor.fields(hex(path));
            assertThat(list.at("bits").integer()).isEqualTo(bits);
            return Packed.inflate(bits, list.at("lst").bytes());
        } catch (Rejected rejected) {
            throw new IllegalArgumentException(rejected);
        }
    }

    private static ListClaims claims(byte[] bytes) {
        try {
            return ListClaims.ofCwt(Sign1.read(bytes).claims());
        } catch (Rejected rejected) {
            throw new IllegalArgumentException(rejected);
        }
    }

    /** After a line in words, if there is one. */
    private static byte[] hex(Path path) {
        var text = Vectors.text(path);
        return HexFormat.of()
                .parseHex(text.substring(text.indexOf("encoded:") < 0 ? 0 : text.indexOf("encoded:") + 8)
                        .replaceAll("\\s", ""));
    }

    private static void hasNamed(Packed packed, int most) {
        assertThat(packed.places()).isEqualTo(ENTRIES);
        var wrong = IntStream.range(0, ENTRIES)
                .filter(place -> packed.at(place) != Math.min(most, NAMED.getOrDefault(place, 0)));
        assertThat(wrong.boxed().toList()).isEmpty();
    }

    private static void hasEachOnce(Packed packed, int values) {
        assertThat(packed.places()).isEqualTo(ENTRIES);
        var times = new int[values];
        for (int i = 0; i < ENTRIES; i++) times[packed.at(i)]++;
        for (int value = 1; value < values; value++)
            assertThat(times[value]).as("status %d", value).isEqualTo(1);
    }

    private static List<Integer> statuses(Packed packed, int places) {
        return IntStream.range(0, places).mapToObj(packed::at).toList();
    }

    private static Verifier verifier() {
        var from = Instant.parse("2023-06-01T00:00:00Z");
        return new Verifier(List.of(new IssuerKey(
                "12", Suite.ES256, key(), "https://example.com", from, Instant.parse("2023-07-01T00:00:00Z"))));
    }

    /** The draft's key, in the section on its examples. */
    private static PublicKey key() {
        try {
            return VectorKeys.p256(
                    hexOf("I3HWm_0Ds1dPMI-IWmf4mBmH-YaeAVbPVu7vB27CxXo"),
                    hexOf("6N_d5Elj9bs1htgV3okJKIdbHEpkgTmAluYKJemzn1M"));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static String hexOf(String base64) {
        return HexFormat.of().formatHex(Base64.getUrlDecoder().decode(base64));
    }
}
