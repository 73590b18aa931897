package org.yizhengtong.server.webhook;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Security Event Tokens as an office's program reads them. */
final class Tokens {
    private Tokens() {}

    static List<String> ids(List<String> tokens) {
        return tokens.stream().map(token -> said(token).path("jti").asString()).toList();
    }

    static List<String> kinds(List<String> tokens) {
        return tokens.stream()
                .flatMap(token -> said(token).path("events").propertyStream())
                .map(event -> event.getKey().replace("urn:yizhengtong:event:", ""))
                .toList();
    }

    /** Checked with the keys that the service publishes. */
    static JWTClaimsSet verified(String token, int port) throws Exception {
        var published = URI.create("http://localhost:%d/.well-known/jwt-vc-issuer".formatted(port))
                .toURL();
        try (var metadata = published.openStream()) {
            var keys = JsonMapper.shared().readTree(metadata).path("jwks").toString();
            var processor = new DefaultJWTProcessor<SecurityContext>();
            processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("secevent+jwt")));
            processor.setJWSKeySelector(
                    new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, new ImmutableJWKSet<>(JWKSet.parse(keys))));
            return processor.process(token, null);
        }
    }

    private static JsonNode said(String token) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
}
