package org.yizhengtong.server;

import java.util.Set;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.client.Bounds;
import org.yizhengtong.server.client.ClientDesk;
import org.yizhengtong.server.client.Scope;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Purpose;

/** Programs of the tests' own offices, signed in and let do everything that office may. */
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
        return entered(office, Office.Kind.STATION, Bounds.NONE);
    }

    /** A program of the school, let ask about its one service for whatever reason there is. */
    public Program school() {
        return desk("town-school", "compulsory_education", Purpose.values());
    }

    /** The same of the job centre, whose one service is open to every holder. */
    public Program jobCentre() {
        return desk("town-jobs", "employment_service", Purpose.values());
    }

    public Program desk(String office, String service, Purpose... purposes) {
        return entered(office, Office.Kind.DESK, new Bounds(Set.of(service), Set.of(purposes)));
    }

    private Program entered(String office, Office.Kind kind, Bounds bounds) {
        town.officer();
        var name = "p-" + UUID.randomUUID().toString().substring(0, 13);
        clients.add(name, office, Scope.of(kind), bounds, Program.jwks());
        var port = environment.getRequiredProperty("local.server.port", Integer.class);
        return new Program(port, name, clock)
                .signIn(Scope.of(kind).stream().map(Scope::code).toArray(String[]::new));
    }

    /** Who acts when this program does. */
    public Actor actor(Program program) {
        return clients.named(program.name()).orElseThrow().actor();
    }
}
