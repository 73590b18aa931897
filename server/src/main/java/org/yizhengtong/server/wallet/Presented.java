package org.yizhengtong.server.wallet;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a wallet shows out of its answer (vp_token, OpenID4VP 1.0, 8.1): one presentation of the one permit asked for. */
final class Presented {
    private static final int LONGEST = 128 * 1024;
    private static final JsonMapper JSON = JsonMapper.shared();

    private Presented() {}

    static String read(String token) {
        if (token.length() > LONGEST) throw refused();
        try {
            var shown = JSON.readTree(token);
            var permits = shown.path(RequestObject.CREDENTIAL);
            if (shown.size() == 1
                    && permits.isArray()
                    && permits.size() == 1
                    && permits.get(0).isString()) return permits.get(0).stringValue();
        } catch (JacksonException broken) {
            // answered as anything else that does not show one permit
        }
        throw refused();
    }

    private static WalletRefused refused() {
        return new WalletRefused("invalid_request", "vp_token does not hold one presentation of the permit");
    }
}
