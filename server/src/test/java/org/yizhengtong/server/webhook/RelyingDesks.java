package org.yizhengtong.server.webhook;

import static org.yizhengtong.server.Program.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.Program;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.client.Bounds;
import org.yizhengtong.server.client.ClientDesk;
import org.yizhengtong.server.client.Scope;
import org.yizhengtong.server.entitlement.VerificationDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.Purpose;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Role;
import tools.jackson.databind.JsonNode;

/** Job centres of the tests' own, each with a program that wants to be told of events. */
@Component
class RelyingDesks {
    private final AccountDesk accounts;
    private final VerificationDesk verifications;
    private final ClientDesk clients;
    private final TestClock clock;
    private final Environment environment;

    RelyingDesks(
            AccountDesk accounts,
            VerificationDesk verifications,
            ClientDesk clients,
            TestClock clock,
            Environment environment) {
        this.accounts = accounts;
        this.verifications = verifications;
        this.clients = clients;
        this.clock = clock;
        this.environment = environment;
    }

    /**
     * @param desk who sits there
     * @param program who acts when its program does
     */
    record Relying(Actor desk, Actor program) {}

    Relying fresh() {
        var office = "jobs-" + UUID.randomUUID().toString().substring(0, 13);
        accounts.openOffice(
                new Office(office, Office.Kind.DESK, "试样市场", "Desk", List.of(), List.of("employment_service")));
        var bounds = new Bounds(Set.of("employment_service"), Set.of(Purpose.SERVICE));
        var id = clients.add(office, office, Set.of(Scope.EVENT_READ), bounds, Program.jwks())
                .id();
        return new Relying(
                new Actor(UUID.randomUUID(), Role.DESK, office, "窗口 1"), new Actor(id, Role.DESK, office, office));
    }

    /** Its program, signed in for five minutes. */
    Program program(Relying desk) {
        var port = environment.getRequiredProperty("local.server.port", Integer.class);
        return new Program(port, desk.program().name(), clock).signIn("event.read");
    }

    /** Asks whether the holder may have help with work, and is told yes. */
    UUID ask(Relying desk, PermitNumber permit) {
        var typed = Map.of("number", permit.value(), "service", "employment_service", "purpose", "SERVICE");
        var asked = verifications.ask(desk.desk(), typed, RequestId.fresh()).orElseThrow();
        if (!asked.answer().code().equals("yes")) throw new AssertionError("the answer was no yes");
        return asked.id();
    }

    /** How its program is told of events. */
    JsonNode webhook(Relying desk) {
        return json(program(desk).get("/webhook"));
    }

    JsonNode post(Relying desk, String path, String body) {
        return json(program(desk).post(path, body));
    }

    /** The tokens its program fetches. */
    List<String> fetched(Relying desk, long after) {
        return json(program(desk).get("/events?after=" + after))
                .path("tokens")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
