package org.yizhengtong.credential;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.yizhengtong.credential.Forger.es256;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.credential.Sample.Authority;
import org.yizhengtong.credential.qr.QrBytes;
import org.yizhengtong.credential.qr.QrText;
import tools.jackson.databind.json.JsonMapper;

/**
 * Good and bad texts with what each comes to, in a file that checkers in other languages can be tried on:
 * {@code src/test/resources/examples.json}. Running this writes it anew, with new keys.
 */
final class Examples {
    static final Path FILE = Path.of("src", "test", "resources", "examples.json");
    private static final Verifier VERIFIER = new Verifier(List.of(Sample.ES256.key(), Sample.EDDSA.key()));
    private static final String LIST = "https://permits.yantai.example/status/12";

    private final Map<String, String> texts = new LinkedHashMap<>();

    private Examples() {}

    public static void main(String[] arguments) throws IOException {
        var examples = new Examples();
        examples.good();
        examples.texts();
        examples.messages();
        examples.signatures();
        examples.claims();
        Files.writeString(
                FILE, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(examples.all()));
    }

    private Map<String, Object> all() {
        var rows = new ArrayList<Map<String, String>>();
        texts.forEach((name, text) -> rows.add(Map.of("name", name, "text", text, "comes_to", comesTo(text))));
        return Map.of(
                "now", Sample.NOW.getEpochSecond(),
                "keys", List.of(jwk(Sample.ES256), jwk(Sample.EDDSA)),
                "examples", rows);
    }

    static String comesTo(String text) {
        return VERIFIER.verify(text, Sample.NOW).getClass().getSimpleName();
    }

    private void good() {
        add("ES256 with a status", Sample.ES256.issue());
        add("EdDSA with a status", Sample.EDDSA.issue());
        add("without a status", es256());
        add("EdDSA without a status", new Forger(Sample.EDDSA));
        var tagged = es256().bytes();
        add("without its tag", Arrays.copyOfRange(tagged, 1, tagged.length));
        add("claims nobody knows", es256().claim(2, "sub").claim("x", 1).identity(9, 1));
        add("a key nobody knows", Sample.SM2.issue());
    }

    private void texts() {
        add("16384 letters", "0".repeat(16_384));
        add("16385 letters", "0".repeat(16_385));
        for (var text : List.of("", "https://example.com", "王小明", "GGW", "A", "::", ":::")) add("text " + text, text);
        add("not compressed", QrBytes.text(es256().bytes()));
        var whole = QrBytes.bytes(Sample.ES256.issue());
        add("broken off", QrBytes.text(Arrays.copyOf(whole, whole.length - 1)));
        add("broken in the middle", QrBytes.text(Arrays.copyOf(whole, whole.length / 2)));
        add("followed by more", QrBytes.text(Arrays.copyOf(whole, whole.length + 1)));
        add("32 KB", new byte[32 * 1024]);
        add("more than 32 KB", new byte[32 * 1024 + 1]);
        add("8 MB", new byte[8 << 20]);
    }

    private void messages() {
        var hex = List.of(
                "", "d28443", "62c328", "9bffffffffffffffff", "1c", "f818", "ff", "0000", "5f41004200ff", "7f4100ff");
        for (var one : hex) hex(one);
        hex("81".repeat(8) + "00");
        hex("81".repeat(9) + "00");
        hex("81".repeat(9_000) + "00");
        hex("98ff" + "00".repeat(255));
        hex("9900ff" + "00".repeat(255));
        hex("990100" + "00".repeat(256));
        hex("9fff");
        hex("bf00ff");
        for (var one :
                List.of("00", "a0", "80", "8340a040", "8540a0404040", "8480a04040", "8440a0f640", "d18440a04040"))
            hex(one);
        hex("848141a0a04040");
        hex("844100a04040");
        hex("8441ffa04040");
        hex("8440a201000100" + "4040");
        var id = "e1".getBytes(US_ASCII);
        add("no key id", es256().header(4, null));
        add("a text for a key id", es256().header(4, "e1"));
        add("key id unprotected", es256().header(4, null).unprotected(4, id));
        add("key id twice", es256().unprotected(4, id));
        for (var other : List.of("e2", "", "E1", "e1 "))
            add("key " + other, es256().header(4, other.getBytes(US_ASCII)));
        add("crit", es256().header(2, List.of(99)));
        add("content type", es256().header(3, 60));
        add("algorithm unprotected", es256().unprotected(1, -8));
        for (var other : List.of(-8, 5, -35, 7, 0)) add("algorithm " + other, es256().header(1, other));
        add("algorithm none", es256().header(1, "none"));
        add("no algorithm", es256().header(1, null));
        add("another key's id", es256().header(1, -8).header(4, "d1".getBytes(US_ASCII)));
    }

    private void signatures() {
        for (var authority : List.of(Sample.ES256, Sample.EDDSA)) {
            for (var length : List.of(0, 63, 65)) signed(authority, length + " bytes", s -> Arrays.copyOf(s, length));
            for (var half : List.of(0, 32)) {
                signed(authority, "zero at " + half, s -> filled(s, half, 0));
                signed(authority, "beyond the order at " + half, s -> filled(s, half, 0xff));
            }
            for (var at : List.of(0, 31, 63)) signed(authority, "one bit at " + at, s -> flipped(s, at));
            var bytes = new Forger(authority).bytes();
            for (int at = 0; at < bytes.length; at += 29) add(authority + " byte " + at, flipped(bytes.clone(), at));
        }
    }

    private void claims() {
        add("claims are no map", es256().payload(new byte[] {0}));
        add("a claim twice", es256().payload(HexFormat.of().parseHex("a204000401")));
        add("claims are no CBOR", es256().payload(new byte[] {(byte) 0xff}));
        for (var key : List.of(1, 4, 5, 6, 169)) {
            add("no claim " + key, es256().claim(key, null));
            for (var wrong : List.of(new byte[] {1}, true, 1.5, List.of(), ""))
                add("claim %d as %s".formatted(key, wrong.getClass().getSimpleName()), es256().claim(key, wrong));
        }
        for (var key : List.of(1, 4, 8)) {
            add("card without " + key, es256().identity(key, null));
            for (var wrong : List.of(19900715, Map.of(), "  "))
                add("card %d %s".formatted(key, wrong), es256().identity(key, wrong));
        }
        for (var born : List.of("1990-07-15", "19900230", "19901301", "1990071", "１９９００７１５", "20000229", "19000229"))
            add("born " + born, es256().identity(8, born));
        add("another issuer", es256().claim(1, "https://permits.weihai.example"));
        for (var second : List.of(300L, 301L)) {
            add("valid in " + second, es256().time(5, second));
            add("issued in " + second, es256().time(6, second));
        }
        for (var second : List.of(0L, 1L)) add("over in " + second, es256().time(4, second));
        add(
                "before the key",
                es256().claim(6, Instant.parse("2025-12-31T23:59:59Z").getEpochSecond()));
        add("ends as it begins", es256().time(5, 100).time(4, 100));
        for (var key : List.of(4, 5, 6)) {
            for (var time : List.of(
                    BigInteger.ZERO,
                    BigInteger.valueOf(Long.MIN_VALUE),
                    BigInteger.TWO.pow(64).subtract(BigInteger.ONE)))
                add("time %d %s".formatted(key, time), es256().claim(key, time));
        }
        add("status no map", es256().claim(65535, 1));
        add("status of another kind", es256().claim(65535, Map.of("other", 1)));
        for (Object index : List.of(
                0, Integer.MAX_VALUE, -1, 1L << 31, BigInteger.TWO.pow(64).subtract(BigInteger.ONE), "7"))
            status(index, LIST);
        for (Object list : List.of(7, "status/12", "https://a b")) status(7, list);
    }

    private void status(Object index, Object list) {
        add(
                "status %s in %s".formatted(index, list),
                es256().claim(65535, Map.of("status_list", Map.of("idx", index, "uri", list))));
    }

    private void signed(Authority authority, String name, UnaryOperator<byte[]> proof) {
        add(authority + " signature: " + name, new Forger(authority).proof(proof));
    }

    private void hex(String hex) {
        add(
                "hex " + (hex.length() > 40 ? hex.substring(0, 12) + "…" + hex.length() : hex),
                HexFormat.of().parseHex(hex));
    }

    private void add(String name, Forger forger) {
        add(name, forger.bytes());
    }

    private void add(String name, byte[] message) {
        add(name, QrText.write(message));
    }

    private void add(String name, String text) {
        if (texts.put(name, text) != null) throw new IllegalStateException("two examples are called " + name);
    }

    private static byte[] filled(byte[] signature, int from, int with) {
        Arrays.fill(signature, from, from + 32, (byte) with);
        return signature;
    }

    private static byte[] flipped(byte[] bytes, int at) {
        bytes[at] ^= 1;
        return bytes;
    }

    private static Map<String, Object> jwk(Authority authority) {
        var key = authority.key();
        var jwk = new LinkedHashMap<String, @Nullable Object>(Map.of(
                "kid", key.id(),
                "alg", key.suite().toString(),
                "iss", key.issuer(),
                "nbf", key.from().getEpochSecond(),
                "exp", key.until().getEpochSecond()));
        var encoded = key.key().getEncoded();
        if (key.key() instanceof ECPublicKey) {
            jwk.putAll(Map.of("kty", "EC", "crv", "P-256"));
            jwk.put("x", end(encoded, 64, 32));
            jwk.put("y", end(encoded, 32, 0));
        } else {
            jwk.putAll(Map.of("kty", "OKP", "crv", "Ed25519"));
            jwk.put("x", end(encoded, 32, 0));
        }
        return new LinkedHashMap<>(jwk);
    }

    /** The point stands at the end of a SubjectPublicKeyInfo. */
    private static String end(byte[] encoded, int from, int to) {
        var part = Arrays.copyOfRange(encoded, encoded.length - from, encoded.length - to);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part);
    }
}
