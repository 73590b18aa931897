package org.yizhengtong.server.wallet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A wallet made from Nimbus alone, after OpenID4VCI 1.0: of this service it knows the link it is given, and follows what is
 * published from there. The published address leads to the service under test.
 */
final class PlainWallet {
    static final JsonMapper JSON = JsonMapper.shared();
    private static final String GRANT = "urn:ietf:params:oauth:grant-type:pre-authorized_code";

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    /** Each comes from a network address of its own, as telephones do. */
    private final HttpClient http =
            HttpClient.newBuilder().localAddress(address()).build();

    private final int port;
    final Instant now;
    private String published = "";

    PlainWallet(int port, Instant now) {
        this.port = port;
        this.now = now;
    }

    private static InetAddress address() {
        try {
            int number = ADDRESSES.incrementAndGet();
            return InetAddress.getByAddress(new byte[] {127, 77, (byte) (number / 200), (byte) (number % 200 + 1)});
        } catch (UnknownHostException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static List<ECKey> keys(int many) {
        return IntStream.range(0, many).mapToObj(one -> key()).toList();
    }

    /** The offer that a scanned link leads to. */
    JsonNode offer(String link) {
        var address = URLDecoder.decode(
                link.substring("openid-credential-offer://?credential_offer_uri=".length()), StandardCharsets.UTF_8);
        published = address.substring(0, address.indexOf("/wallet/"));
        return json(get(address));
    }

    JsonNode issuer(String issuer) {
        published = issuer;
        return json(get(issuer + "/.well-known/openid-credential-issuer"));
    }

    HttpResponse<String> token(JsonNode offer, String txCode) {
        var issuer = offer.path("credential_issuer").stringValue();
        var server = json(get(issuer + "/.well-known/oauth-authorization-server"));
        var code = offer.path("grants").path(GRANT).path("pre-authorized_code").stringValue();
        return form(
                server.path("token_endpoint").stringValue(),
                Map.of("grant_type", GRANT, "pre-authorized_code", code, "tx_code", txCode));
    }

    String nonce(JsonNode issuer) {
        return json(form(issuer.path("nonce_endpoint").stringValue(), Map.of()))
                .path("c_nonce")
                .stringValue();
    }

    /** The whole way: link and digits in, credentials out, one for each key. */
    List<String> take(String link, String txCode, List<ECKey> keys) {
        var offer = offer(link);
        var issuer = issuer(offer.path("credential_issuer").stringValue());
        var token = json(token(offer, txCode)).path("access_token").stringValue();
        var nonce = nonce(issuer);
        var answer = credential(issuer, token, request(issuer, nonce, keys));
        if (answer.statusCode() != 200) throw new AssertionError(answer.body());
        return json(answer)
                .path("credentials")
                .valueStream()
                .map(one -> one.path("credential").stringValue())
                .toList();
    }

    Map<String, Object> request(JsonNode issuer, String nonce, List<ECKey> keys) {
        var proofs = keys.stream().map(key -> proof(issuer, nonce, key)).toList();
        return Map.of("credential_configuration_id", configuration(issuer), "proofs", Map.of("jwt", proofs));
    }

    static String configuration(JsonNode issuer) {
        return issuer.path("credential_configurations_supported")
                .propertyStream()
                .filter(one -> one.getValue().path("format").stringValue().equals("dc+sd-jwt"))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    String proof(JsonNode issuer, String nonce, ECKey key) {
        return proof(issuer, nonce, key, claims -> claims, header -> header);
    }

    String proof(
            JsonNode issuer,
            String nonce,
            ECKey key,
            UnaryOperator<JWTClaimsSet.Builder> claims,
            UnaryOperator<JWSHeader.Builder> header) {
        var said = new JWTClaimsSet.Builder()
                .audience(issuer.path("credential_issuer").stringValue())
                .issueTime(Date.from(now))
                .claim("nonce", nonce);
        var head = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("openid4vci-proof+jwt"))
                .jwk(key.toPublicJWK());
        return sign(header.apply(head).build(), claims.apply(said).build(), key);
    }

    static String sign(JWSHeader header, JWTClaimsSet claims, ECKey key) {
        try {
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new ECDSASigner(key));
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    HttpResponse<String> credential(JsonNode issuer, String token, Object request) {
        return send(
                HttpRequest.newBuilder(here(issuer.path("credential_endpoint").stringValue()))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(request))));
    }

    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(here(address)).GET());
    }

    HttpResponse<String> form(String address, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(here(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The issuer of an offer, as it publishes itself. */
    JsonNode issuerOf(OfferSlip slip) {
        return issuer(offer(slip.link()).path("credential_issuer").stringValue());
    }

    String tokenFor(OfferSlip slip) {
        return json(token(offer(slip.link()), slip.txCode()))
                .path("access_token")
                .stringValue();
    }

    HttpResponse<String> ask(JsonNode issuer, String token, List<ECKey> keys) {
        return credential(issuer, token, request(issuer, nonce(issuer), keys));
    }

    HttpResponse<String> ask(JsonNode issuer, String token, String... proofs) {
        return credential(
                issuer,
                token,
                Map.of("credential_configuration_id", configuration(issuer), "proofs", Map.of("jwt", List.of(proofs))));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** The published address stands for this port. */
    private URI here(String address) {
        if (!address.startsWith(published)) throw new AssertionError(address + " lies elsewhere");
        return URI.create("http://localhost:" + port + address.substring(published.length()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
