package org.yizhengtong.credential;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.PrivateKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.credential.Sample.Authority;
import org.yizhengtong.credential.jose.Base64Url;
import org.yizhengtong.credential.jose.Json;
import org.yizhengtong.credential.suite.Suite;

/** Writes JWTs that no honest signer would: any part can be another, and the signature is made over it all the same. */
final class JwtForger {
    private final Suite suite;
    private final PrivateKey key;
    private final Map<String, Object> header = new LinkedHashMap<>();
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private @Nullable String payload;
    private UnaryOperator<byte[]> proof = UnaryOperator.identity();

    JwtForger(Suite suite, PrivateKey key, String type, Map<String, Object> claims) {
        this.suite = suite;
        this.key = key;
        header("alg", suite.toString()).header("typ", type);
        this.claims.putAll(claims);
    }

    JwtForger(Authority authority, String type, Map<String, Object> claims) {
        this(authority.suite(), authority.pair().getPrivate(), type, claims);
        header("kid", authority.id());
    }

    JwtForger header(String name, @Nullable Object value) {
        return put(header, name, value);
    }

    JwtForger claim(String name, @Nullable Object value) {
        return put(claims, name, value);
    }

    JwtForger time(String name, long secondsFromNow) {
        return claim(name, Sample.NOW.getEpochSecond() + secondsFromNow);
    }

    JwtForger payload(String text) {
        payload = text;
        return this;
    }

    JwtForger proof(UnaryOperator<byte[]> changed) {
        proof = changed;
        return this;
    }

    Map<String, Object> claims() {
        return claims;
    }

    String text() {
        var signed = encoded(Json.write(header)) + "." + encoded(payload == null ? Json.write(claims) : payload);
        return signed + "." + Base64Url.write(proof.apply(suite.sign(key, signed.getBytes(US_ASCII))));
    }

    private static String encoded(String text) {
        return Base64Url.write(text.getBytes(UTF_8));
    }

    private JwtForger put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value == null) map.remove(name);
        else map.put(name, value);
        return this;
    }
}
