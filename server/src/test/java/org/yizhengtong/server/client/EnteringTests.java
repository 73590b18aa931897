package org.yizhengtong.server.client;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.Program;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.permit.LifeTest;

@LifeTest
@DisplayName("A program is entered for a station, under a name of its own, with public keys")
class EnteringTests {
    @Autowired
    Town town;

    @Autowired
    ClientDesk clients;

    private final String name = "p-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void only_public_keys_long_enough_and_only_stations_are_entered() {
        town.officer();
        clients.add(name, "town-station", Set.of(Scope.PERMIT_READ), Program.jwks());
        var both = new JWKSet(Program.fresh()).toString(false);
        var scopes = Set.of(Scope.PERMIT_READ);
        assertRefusal("private_key", () -> clients.add(name + "x", "town-station", scopes, both));
        assertRefusal("keys", () -> clients.add(name + "x", "town-station", scopes, "{\"keys\": []}"));
        assertRefusal("keys", () -> clients.add(name + "x", "town-station", scopes, "no JSON"));
        assertRefusal("office", () -> clients.add(name + "x", "nowhere", scopes, Program.jwks()));
        assertRefusal("desk", () -> clients.add(name + "x", "town-school", scopes, Program.jwks()));
        assertRefusal("taken", () -> clients.add(name, "town-station", scopes, Program.jwks()));
        assertRefusal("name", () -> clients.add("A B", "town-station", scopes, Program.jwks()));
        assertRefusal("unknown", () -> clients.end(name + "x"));
    }

    private static void assertRefusal(String why, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(ClientRefused.class).hasMessage("problem.client." + why);
    }
}
