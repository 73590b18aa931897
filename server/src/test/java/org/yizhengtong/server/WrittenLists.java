package org.yizhengtong.server;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.yizhengtong.credential.Edition;
import org.yizhengtong.credential.Issuer;
import org.yizhengtong.credential.IssuerKey;
import org.yizhengtong.credential.Status;
import org.yizhengtong.credential.Statuses;
import org.yizhengtong.credential.suite.Suite;

/** Status lists as the library writes them, right ones and wrong ones, for readers of another make. */
final class WrittenLists {
    /** As the page calls them. */
    static final List<String> STANDINGS =
            List.of("valid", "cancelled", "suspended", "lost", "valid", "valid", "lost", "valid");

    private static final String ISSUER = "https://permits.example";
    private static final String HERE = ISSUER + "/status-lists/1";
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final KeyPair pair = pair();

    String address() {
        return HERE;
    }

    int now() {
        return (int) NOW.getEpochSecond();
    }

    /** As they are published. */
    String keys() {
        var point = new ECKey.Builder(Curve.P_256, (ECPublicKey) pair.getPublic()).build();
        return """
                [{"kid":"k1","kty":"EC","crv":"P-256","x":"%s","y":"%s","alg":"ES256","iss":"%s","nbf":%d}]""".formatted(
                        point.getX(),
                        point.getY(),
                        ISSUER,
                        NOW.minus(Duration.ofDays(30)).getEpochSecond());
    }

    String right() {
        return list(HERE, NOW, pair);
    }

    /** Of another address, too old, from the future, of another's key, changed, cut off, and none at all. */
    List<String> wrong() {
        var right = right();
        var parts = right.split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        var changed = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.replace("\"bits\":2", "\"bits\":1").getBytes(StandardCharsets.UTF_8));
        return List.of(
                list(ISSUER + "/status-lists/2", NOW, pair),
                list(HERE, NOW.minus(Duration.ofDays(7)), pair),
                list(HERE, NOW.plus(Duration.ofMinutes(6)), pair),
                list(HERE, NOW, pair()),
                parts[0] + "." + changed + "." + parts[2],
                right.substring(0, right.length() - 4),
                parts[0] + "." + parts[1],
                "");
    }

    private static String list(String address, Instant at, KeyPair pair) {
        var key = new IssuerKey(
                "k1",
                Suite.ES256,
                pair.getPublic(),
                ISSUER,
                NOW.minus(Duration.ofDays(30)),
                NOW.plus(Duration.ofDays(30)));
        var statuses = new Statuses(8)
                .put(1, Status.CANCELLED)
                .put(2, Status.SUSPENDED)
                .put(3, Status.LOST)
                .put(6, Status.LOST);
        return new Issuer(key, pair.getPrivate())
                .listAsJwt(statuses, new Edition(URI.create(address), at, FRESH, Duration.ofDays(7)));
    }

    private static KeyPair pair() {
        try {
            var maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            return maker.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
