package org.yizhengtong.server.wallet;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A token, for a wallet (RFC 6749, 5.1).
 *
 * @param seconds how long it is good
 */
public record TokenAnswer(
        @JsonProperty("access_token") String token,
        @JsonProperty("token_type") String type,
        @JsonProperty("expires_in") long seconds) {
    static TokenAnswer of(String token, java.time.Duration goodFor) {
        return new TokenAnswer(token, "Bearer", goodFor.toSeconds());
    }

    /** It is a secret. */
    @Override
    public String toString() {
        return "TokenAnswer";
    }
}
