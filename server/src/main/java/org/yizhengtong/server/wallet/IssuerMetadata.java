package org.yizhengtong.server.wallet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yizhengtong.credential.Particular;
import org.yizhengtong.credential.sdjwt.PermitClaims;
import org.yizhengtong.policy.Service;
import org.yizhengtong.policy.Text;

/** What wallets have to know beforehand: the issuer's metadata (OpenID4VCI 1.0, 12.2) and the token server's (RFC 8414). */
final class IssuerMetadata {
    static final String CONFIGURATION = "residence_permit";
    static final String GRANT = "urn:ietf:params:oauth:grant-type:pre-authorized_code";

    private static final Text PERMIT = new Text("居住证", "Residence permit");

    private IssuerMetadata() {}

    static Map<String, Object> issuer(String issuer, String place, List<Service> services) {
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("credential_issuer", issuer);
        metadata.put("credential_endpoint", issuer + "/wallet/credential");
        metadata.put("nonce_endpoint", issuer + "/wallet/nonce");
        metadata.put("batch_credential_issuance", Map.of("batch_size", CredentialRequest.MOST));
        metadata.put("display", List.of(Map.of("name", place, "locale", "zh-CN")));
        metadata.put("credential_configurations_supported", Map.of(CONFIGURATION, configuration(services)));
        return metadata;
    }

    static Map<String, Object> tokenServer(String issuer) {
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("issuer", issuer);
        metadata.put("token_endpoint", issuer + "/wallet/token");
        metadata.put("response_types_supported", List.of());
        metadata.put("grant_types_supported", List.of(GRANT));
        metadata.put("token_endpoint_auth_methods_supported", List.of("none"));
        metadata.put("pre-authorized_grant_anonymous_access_supported", true);
        return metadata;
    }

    static Map<String, Object> offer(String issuer, String code) {
        var codes = Map.of(
                "pre-authorized_code", code, "tx_code", Map.of("input_mode", "numeric", "length", OfferSlip.DIGITS));
        var offer = new LinkedHashMap<String, Object>();
        offer.put("credential_issuer", issuer);
        offer.put("credential_configuration_ids", List.of(CONFIGURATION));
        offer.put("grants", Map.of(GRANT, codes));
        return offer;
    }

    private static Map<String, Object> configuration(List<Service> services) {
        var configuration = new LinkedHashMap<String, Object>();
        configuration.put("format", PermitClaims.TYPE);
        configuration.put("vct", PermitClaims.VCT);
        configuration.put("cryptographic_binding_methods_supported", List.of("jwk"));
        configuration.put("credential_signing_alg_values_supported", List.of("ES256"));
        configuration.put(
                "proof_types_supported", Map.of("jwt", Map.of("proof_signing_alg_values_supported", List.of("ES256"))));
        configuration.put("credential_metadata", Map.of("display", display(PERMIT), "claims", claims(services)));
        return configuration;
    }

    private static List<Map<String, Object>> claims(List<Service> services) {
        var claims = new ArrayList<Map<String, Object>>();
        for (var one : Particular.values())
            claims.add(Map.of("path", List.of(one.claim()), "display", display(called(one))));
        for (var service : services)
            claims.add(Map.of("path", List.of("entitlements", service.id()), "display", display(service.name())));
        return claims;
    }

    private static Text called(Particular one) {
        return switch (one) {
            case NUMBER -> new Text("居住证号", "Permit number");
            case NAME -> new Text("姓名", "Name");
            case BIRTH_DATE -> new Text("出生日期", "Date of birth");
        };
    }

    private static List<Map<String, Object>> display(Text text) {
        return List.of(Map.of("name", text.zh(), "locale", "zh-CN"), Map.of("name", text.en(), "locale", "en"));
    }
}
