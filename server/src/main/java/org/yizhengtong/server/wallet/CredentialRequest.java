package org.yizhengtong.server.wallet;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a wallet asks for (OpenID4VCI 1.0, 8.2): our one credential, for the keys it proves to have. */
record CredentialRequest(List<String> proofs) {
    /** Credentials at once, each for a key of its own. */
    static final int MOST = 10;

    private static final JsonMapper JSON = JsonMapper.shared();

    static CredentialRequest read(byte[] body) {
        var asked = json(body);
        if (asked.has("credential_identifier")) {
            if (asked.has("credential_configuration_id"))
                throw refused("credential_identifier and credential_configuration_id exclude each other");
            throw new WalletRefused("unknown_credential_identifier", "no identifiers are given out here");
        }
        var configuration = asked.path("credential_configuration_id");
        if (!configuration.isString()) throw refused("credential_configuration_id is missing");
        if (!configuration.stringValue().equals(IssuerMetadata.CONFIGURATION))
            throw new WalletRefused("unknown_credential_configuration", "there is no such credential here");
        if (asked.has("credential_response_encryption"))
            throw new WalletRefused("invalid_encryption_parameters", "answers are not encrypted beyond TLS");
        return new CredentialRequest(proofs(asked.path("proofs")));
    }

    private static List<String> proofs(JsonNode proofs) {
        if (!proofs.isObject() || proofs.size() != 1) throw proof("proofs is missing, or names several types");
        var jwts = proofs.path("jwt");
        if (!jwts.isArray() || jwts.isEmpty()) throw proof("the type of proof is not jwt, or there is none");
        if (jwts.size() > MOST) throw refused("more than batch_size keys");
        var read = new ArrayList<String>();
        for (var jwt : jwts) {
            if (!jwt.isString()) throw proof("a proof is no text");
            read.add(jwt.stringValue());
        }
        return read;
    }

    private static JsonNode json(byte[] body) {
        try {
            var read = JSON.readTree(body);
            if (read.isObject()) return read;
        } catch (JacksonException broken) {
            // answered as anything else that is no object
        }
        throw refused("the request is no JSON object");
    }

    private static WalletRefused refused(String why) {
        return new WalletRefused("invalid_credential_request", why);
    }

    private static WalletRefused proof(String why) {
        return new WalletRefused("invalid_proof", why);
    }
}
