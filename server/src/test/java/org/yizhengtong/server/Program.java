package org.yizhengtong.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An office's own program: signs in with a key of its own, and speaks JSON. */
public final class Program {
    private static final RSAKey KEY = fresh();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String address;
    private final String name;
    private final InstantSource clock;
    private String token = "";
    private String language = "en";

    public Program(int port, String name, InstantSource clock) {
        this.address = "http://localhost:" + port;
        this.name = name;
        this.clock = clock;
    }

    /** The public key, as its office hands it in. */
    public static String jwks() {
        return new JWKSet(KEY.toPublicJWK()).toString();
    }

    public static RSAKey fresh() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    public Program reading(String acceptLanguage) {
        language = acceptLanguage;
        return this;
    }

    /** Gets a token for these scopes; for none, one that opens nothing. */
    public Program signIn(String... scopes) {
        var answer = askToken(word(claims -> claims), scopes);
        token = json(answer).path("access_token").asString("");
        if (token.isEmpty()) throw new AssertionError(answer.body());
        return this;
    }

    public HttpResponse<String> askToken(String word, String... scopes) {
        var form = Stream.of(
                        "grant_type=client_credentials",
                        "client_id=" + name,
                        "client_assertion_type=" + encoded("urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
                        "client_assertion=" + word,
                        "scope=" + encoded(String.join(" ", scopes)))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** The signed word, good for a minute unless it is bent. */
    public String word(UnaryOperator<JWTClaimsSet.Builder> bent) {
        return word(KEY, bent);
    }

    public String word(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> bent) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(name)
                .subject(name)
                .audience(address + "/oauth2/token")
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(clock.instant().plusSeconds(60)));
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var signed = new SignedJWT(header, bent.apply(claims).build());
        try {
            signed.sign(new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
        return signed.serialize();
    }

    public String name() {
        return name;
    }

    public int port() {
        return URI.create(address).getPort();
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public HttpResponse<String> post(String path, String body, String key) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    /** A request to the API, still to be finished. */
    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.header("Accept-Language", language).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    /** The problem (problem+json) a program is answered with. */
    public static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).path("type").asString()).endsWith(":" + code);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
