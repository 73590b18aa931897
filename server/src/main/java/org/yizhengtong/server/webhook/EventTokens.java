package org.yizhengtong.server.webhook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.proof.Signing;

/**
 * Writes an event as a Security Event Token (RFC 8417). It is signed anew each time it is given, with the key in force then:
 * what a key signed that was taken away since would be worth nothing. By its {@code jti} it is the same.
 */
@Component
public class EventTokens {
    static final String TYPE = "secevent+jwt";

    private final Signing signing;

    EventTokens(Signing signing) {
        this.signing = signing;
    }

    /** Whether there is anything to sign with. */
    boolean ready() {
        return signing.ready();
    }

    /** @throws WebhookProblem.NoSigningKey where there is nothing to sign with */
    public String signed(PermitEvent.Placed placed) {
        var event = placed.event();
        var claims = new TreeMap<String, Object>();
        claims.put("jti", event.id().toString());
        claims.put("aud", event.office());
        claims.put("toe", event.at().getEpochSecond());
        claims.put("sub_id", subject(event.verifications()));
        claims.put(
                "events",
                Map.of(event.kind().uri(), Map.of("on", event.on().toString(), "position", placed.position())));
        return signing.jwt(TYPE, claims).orElseThrow(WebhookProblem.NoSigningKey::new);
    }

    /** The office's own questions (RFC 9493, 3.2.8 and 3.2.5): one person, by each name under which it asked. */
    private static Map<String, Object> subject(List<UUID> verifications) {
        var identifiers = verifications.stream()
                .map(id -> Map.of("format", "opaque", "id", id.toString()))
                .toList();
        return Map.of("format", "aliases", "identifiers", identifiers);
    }
}
