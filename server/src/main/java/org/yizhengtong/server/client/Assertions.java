package org.yizhengtong.server.client;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContext;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.stereotype.Component;

/**
 * Reads the signed word with which a program signs in (private_key_jwt, RFC 7523): by the keys its office gave us, for
 * this service, for a few minutes, and once.
 */
@Component
public class Assertions implements JwtDecoderFactory<RegisteredClient> {
    /** Longest time a signed word may be good for. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    /** How far clocks may differ. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private static final int LONGEST_MARK = 200;

    private final ClientDesk clients;
    private final Clock clock;

    Assertions(ClientDesk clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    public JwtDecoder createDecoder(RegisteredClient registered) {
        var client = clients.named(registered.getClientId())
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT));
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                PublicKeys.ALGORITHMS, new ImmutableJWKSet<>(PublicKeys.read(client.jwks()))));
        // What it says is judged below, by our own clock.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(word -> judged(word, client));
        return decoder;
    }

    private OAuth2TokenValidatorResult judged(Jwt word, ApiClient client) {
        var wrong = wrong(word, client, AuthorizationServerContextHolder.getContext(), clock.instant());
        return wrong == null
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT, "the assertion's " + wrong, null));
    }

    private @Nullable String wrong(Jwt word, ApiClient client, AuthorizationServerContext here, Instant now) {
        var name = client.name();
        if (!name.equals(word.getClaimAsString("iss")) || !name.equals(word.getSubject()))
            return "iss and sub must both be the client_id";
        var tokens = here.getIssuer() + here.getAuthorizationServerSettings().getTokenEndpoint();
        var audience = word.getAudience();
        if (audience == null || !(audience.contains(tokens) || audience.contains(here.getIssuer())))
            return "aud must be this service's token address";
        var until = word.getExpiresAt();
        if (until == null || !until.isAfter(now.minus(SKEW))) return "exp is missing or past";
        if (until.isAfter(now.plus(LONGEST).plus(SKEW))) return "exp is more than five minutes ahead";
        var from = word.getNotBefore();
        if (from != null && from.isAfter(now.plus(SKEW))) return "nbf is still to come";
        var mark = word.getId();
        if (mark == null || mark.isBlank() || mark.length() > LONGEST_MARK) return "jti is missing or too long";
        return clients.enter(client, mark, until.plus(SKEW)) ? null : "jti was used before";
    }
}
