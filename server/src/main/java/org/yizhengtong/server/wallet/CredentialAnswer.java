package org.yizhengtong.server.wallet;

import java.util.List;

/** Credentials, for a wallet (OpenID4VCI 1.0, 8.3). */
public record CredentialAnswer(List<Issued> credentials) {
    /** One of them, whole, with all disclosures. */
    public record Issued(String credential) {}

    static CredentialAnswer of(List<String> credentials) {
        return new CredentialAnswer(credentials.stream().map(Issued::new).toList());
    }

    /** They are the holder's. */
    @Override
    public String toString() {
        return "CredentialAnswer";
    }
}
