package org.yizhengtong.server;

import java.util.EnumSet;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.client.ClientDesk;
import org.yizhengtong.server.client.Scope;
import org.yizhengtong.server.kernel.Actor;

/** Programs of the tests' own stations, signed in and let do everything. */
@Component
public class Programs {
    private final Town town;
    private final ClientDesk clients;
    private final TestClock clock;
    private final Environment environment;

    Programs(Town town, ClientDesk clients, TestClock clock, Environment environment) {
        this.town = town;
        this.clients = clients;
        this.clock = clock;
        this.environment = environment;
    }

    /** A program of the station that holds everybody's case in town. */
    public Program here() {
        return at("town-station");
    }

    public Program elsewhere() {
        return at("next-station");
    }

    public Program at(String office) {
        town.officer();
        var name = "p-" + UUID.randomUUID().toString().substring(0, 13);
        clients.add(name, office, EnumSet.allOf(Scope.class), Program.jwks());
        var port = environment.getRequiredProperty("local.server.port", Integer.class);
        return new Program(port, name, clock).signIn(Scope.codes().toArray(String[]::new));
    }

    /** Who acts when this program does. */
    public Actor actor(Program program) {
        return clients.named(program.name()).orElseThrow().actor();
    }
}
