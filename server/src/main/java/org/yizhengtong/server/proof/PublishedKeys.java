package org.yizhengtong.server.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.security.interfaces.ECPublicKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.credential.IssuerKey;

/**
 * The public keys (RFC 7517) as checkers fetch them: the metadata of an issuer as SD-JWT VC lays it out. {@code nbf} and
 * {@code exp} are each key's time, as OpenID Federation's historical keys carry it.
 *
 * @param issuer of the newest key; nothing while there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedKeys(@Nullable String issuer, Jwks jwks) {
    static PublishedKeys of(List<IssuerKey> keys) {
        var issuer = keys.isEmpty() ? null : keys.getLast().issuer();
        return new PublishedKeys(
                issuer, new Jwks(keys.stream().map(PublishedKeys::published).toList()));
    }

    private static Key published(IssuerKey key) {
        var point = new ECKey.Builder(Curve.P_256, (ECPublicKey) key.key()).build();
        var until = key.until().isBefore(KeyCertificate.OPEN_END) ? key.until().getEpochSecond() : null;
        return new Key(
                key.id(),
                "EC",
                "P-256",
                point.getX().toString(),
                point.getY().toString(),
                "ES256",
                "sig",
                key.issuer(),
                key.from().getEpochSecond(),
                until);
    }

    /** A JSON Web Key Set. */
    public record Jwks(List<Key> keys) {}

    /**
     * A JSON Web Key.
     *
     * @param iss whose key it is, which a change of address may make another for each
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Key(
            String kid,
            String kty,
            String crv,
            String x,
            String y,
            String alg,
            String use,
            String iss,
            long nbf,
            @Nullable Long exp) {}
}
