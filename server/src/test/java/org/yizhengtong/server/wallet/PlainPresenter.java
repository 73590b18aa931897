package org.yizhengtong.server.wallet;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.X509CertUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.ECPublicKey;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The other half of {@link PlainWallet}, after OpenID4VP 1.0: it shows what is asked for, and what for is read from the link. */
record PlainPresenter(PlainWallet wallet, String credential, ECKey key) {
    /** The request a scanned link leads to, once its signature was found to be that of who it says asks. */
    JsonNode request(String link) {
        var asked = Arrays.stream(URI.create(link).getRawQuery().split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
        var answer = wallet.get(requireNonNull(asked.get("request_uri")));
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/oauth-authz-req+jwt");
        return request(answer.body(), requireNonNull(asked.get("client_id")));
    }

    private static JsonNode request(String jwt, String asker) {
        try {
            var request = SignedJWT.parse(jwt);
            assertThat(request.getHeader().getType().getType()).isEqualTo("oauth-authz-req+jwt");
            var leaf = request.getHeader().getX509CertChain().getFirst().decode();
            var digest = MessageDigest.getInstance("SHA-256").digest(leaf);
            assertThat(asker).isEqualTo("x509_hash:" + Base64URL.encode(digest));
            var certificate = X509CertUtils.parse(leaf);
            assertThat(request.verify(new ECDSAVerifier((ECPublicKey) certificate.getPublicKey())))
                    .isTrue();
            var claims = PlainWallet.JSON.readTree(request.getPayload().toString());
            assertThat(claims.path("client_id").stringValue()).isEqualTo(asker);
            assertThat(claims.path("aud").stringValue()).isEqualTo("https://self-issued.me/v2");
            return claims;
        } catch (ParseException | JOSEException | NoSuchAlgorithmException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    HttpResponse<String> answer(JsonNode request) {
        return post(request, present(request));
    }

    HttpResponse<String> post(JsonNode request, String presentation) {
        var query = request.path("dcql_query").path("credentials").get(0);
        var token = Map.of(query.path("id").stringValue(), List.of(presentation));
        return send(request, Map.of("vp_token", PlainWallet.JSON.writeValueAsString(token)));
    }

    HttpResponse<String> send(JsonNode request, Map<String, String> what) {
        var fields = new java.util.HashMap<>(what);
        fields.put("state", request.path("state").stringValue());
        return wallet.form(request.path("response_uri").stringValue(), fields);
    }

    /** Just the disclosures that the query's paths lead to, bound to who asks. */
    String present(JsonNode request) {
        return present(
                request,
                request.path("client_id").stringValue(),
                request.path("nonce").stringValue());
    }

    String present(JsonNode request, String audience, String nonce) {
        var query = request.path("dcql_query").path("credentials").get(0);
        assertThat(query.path("format").stringValue()).isEqualTo("dc+sd-jwt");
        var wanted = new ArrayList<String>();
        for (var claim : query.path("claims"))
            wanted.add(claim.path("path").get(claim.path("path").size() - 1).stringValue());
        var parts = credential.split("~");
        var shown = new StringBuilder(parts[0]).append('~');
        for (int at = 1; at < parts.length; at++) {
            var disclosure = PlainWallet.JSON.readTree(new Base64URL(parts[at]).decodeToString());
            if (wanted.contains(disclosure.get(1).stringValue()))
                shown.append(parts[at]).append('~');
        }
        return shown + bind(shown.toString(), audience, nonce);
    }

    private String bind(String shown, String audience, String nonce) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(shown.getBytes(StandardCharsets.US_ASCII));
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType("kb+jwt"));
            var claims = new JWTClaimsSet.Builder()
                    .audience(audience)
                    .issueTime(Date.from(wallet.now))
                    .claim("nonce", nonce)
                    .claim("sd_hash", Base64URL.encode(digest).toString());
            return PlainWallet.sign(header.build(), claims.build(), key);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
