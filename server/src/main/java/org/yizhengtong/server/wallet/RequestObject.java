package org.yizhengtong.server.wallet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yizhengtong.credential.Particular;
import org.yizhengtong.credential.sdjwt.PermitClaims;
import org.yizhengtong.server.wallet.domain.Question;

/** A question in the words wallets understand: a request object (OpenID4VP 1.0, 5) with a query in DCQL (6). */
final class RequestObject {
    /** The query's one credential, by which the answer names what it shows. */
    static final String CREDENTIAL = "permit";

    /** Whoever's wallet it is (OpenID4VP 1.0, 5.8). */
    private static final String ANY_WALLET = "https://self-issued.me/v2";

    private RequestObject() {}

    static Map<String, Object> of(Question question, String issuer, String nonce, String state, Instant now) {
        var request = new LinkedHashMap<String, Object>();
        request.put("iss", question.asker());
        request.put("aud", ANY_WALLET);
        request.put("iat", now.getEpochSecond());
        request.put("exp", question.until().getEpochSecond());
        request.put("client_id", question.asker());
        request.put("response_type", "vp_token");
        request.put("response_mode", "direct_post");
        request.put("response_uri", issuer + "/wallet/answers");
        request.put("nonce", nonce);
        request.put("state", state);
        request.put("dcql_query", Map.of("credentials", List.of(credential(question))));
        var algorithms = Map.of("sd-jwt_alg_values", List.of("ES256"), "kb-jwt_alg_values", List.of("ES256"));
        request.put("client_metadata", Map.of("vp_formats_supported", Map.of(PermitClaims.TYPE, algorithms)));
        return request;
    }

    /** Where nothing is asked but whether the permit is good, no claim is asked for: all that is needed stands open. */
    private static Map<String, Object> credential(Question question) {
        var claims = new ArrayList<Map<String, Object>>();
        if (question.service() != null) claims.add(Map.of("path", List.of("entitlements", question.service())));
        if (question.named()) claims.add(Map.of("path", List.of(Particular.NAME.claim())));
        var credential = new LinkedHashMap<String, Object>();
        credential.put("id", CREDENTIAL);
        credential.put("format", PermitClaims.TYPE);
        credential.put("meta", Map.of("vct_values", List.of(PermitClaims.VCT)));
        if (!claims.isEmpty()) credential.put("claims", claims);
        return credential;
    }
}
