package org.yizhengtong.server.proof;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.yizhengtong.credential.IssuerKey;
import tools.jackson.databind.json.JsonMapper;

/** Signs what others' programs are told (JWT, RFC 7519), with the key in force; they check it with the published keys. */
@Service
public class Signing {
    private final IssuerKeys keys;
    private final JsonMapper json;
    private final Clock clock;

    Signing(IssuerKeys keys, JsonMapper json, Clock clock) {
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /** Whether there is a key in force. */
    public boolean ready() {
        return keys.inForce(clock.instant()).isPresent();
    }

    /**
     * Says who says so and when ({@code iss}, {@code iat}), and signs.
     *
     * @param type for what it may be taken, and for nothing else: {@code secevent+jwt}
     * @return nothing while this city has no signing key
     */
    public Optional<String> jwt(String type, Map<String, ?> claims) {
        var now = clock.instant();
        return keys.inForce(now).map(key -> {
            var said = new LinkedHashMap<String, Object>();
            said.put("iss", key.issuer());
            said.put("iat", now.getEpochSecond());
            said.putAll(claims);
            return signed(key, type, json.writeValueAsBytes(said));
        });
    }

    private String signed(IssuerKey key, String type, byte[] claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(type))
                .keyID(key.id())
                .build();
        return keys.sign(key, header, Base64URL.encode(claims));
    }
}
