package org.yizhengtong.server.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.Program;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Purpose;
import org.yizhengtong.server.permit.LifeTest;

@LifeTest
@DisplayName("A program is entered for a station or a desk, under a name of its own, with public keys")
class EnteringTests {
    @Autowired
    Town town;

    @Autowired
    ClientDesk clients;

    private static final Bounds SCHOOL = new Bounds(Set.of("compulsory_education"), Set.of(Purpose.ENROLMENT));

    private final String name = "p-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void only_public_keys_long_enough_are_entered_and_under_a_name_that_is_free() {
        town.officer();
        clients.add(name, "town-station", Set.of(Scope.PERMIT_READ), Program.jwks());
        var both = new JWKSet(Program.fresh()).toString(false);
        var scopes = Set.of(Scope.PERMIT_READ);
        assertRefusal("private_key", () -> clients.add(name + "x", "town-station", scopes, both));
        assertRefusal("keys", () -> clients.add(name + "x", "town-station", scopes, "{\"keys\": []}"));
        assertRefusal("keys", () -> clients.add(name + "x", "town-station", scopes, "no JSON"));
        assertRefusal("office", () -> clients.add(name + "x", "nowhere", scopes, Program.jwks()));
        assertRefusal("taken", () -> clients.add(name, "town-station", scopes, Program.jwks()));
        assertRefusal("name", () -> clients.add("A B", "town-station", scopes, Program.jwks()));
        assertRefusal("unknown", () -> clients.end(name + "x"));
    }

    @Test
    void a_stations_program_has_no_scope_of_desks_and_is_bound_to_nothing() {
        town.officer();
        var check = Set.of(Scope.ENTITLEMENT_CHECK);
        assertRefusal("scope_of_others", () -> clients.add(name, "town-station", check, Program.jwks()));
        assertRefusal(
                "bounds_of_desks",
                () -> clients.add(name, "town-station", Set.of(Scope.PERMIT_READ), SCHOOL, Program.jwks()));
    }

    @Test
    void a_desks_program_has_that_scope_alone_and_is_bound_to_services_of_its_office_and_to_purposes() {
        town.officer();
        var check = Set.of(Scope.ENTITLEMENT_CHECK);
        var both = Set.of(Scope.ENTITLEMENT_CHECK, Scope.PERSON_READ);
        assertRefusal("scope_of_others", () -> clients.add(name, "town-school", both, SCHOOL, Program.jwks()));
        assertRefusal("bounds", () -> clients.add(name, "town-school", check, Program.jwks()));
        var noPurpose = new Bounds(SCHOOL.services(), Set.of());
        assertRefusal("bounds", () -> clients.add(name, "town-school", check, noPurpose, Program.jwks()));
        var noService = new Bounds(Set.of(), SCHOOL.purposes());
        assertRefusal("bounds", () -> clients.add(name, "town-school", check, noService, Program.jwks()));
        assertRefusal("service", () -> clients.add(name, "town-jobs", check, SCHOOL, Program.jwks()));
        var added = clients.add(name, "town-school", check, SCHOOL, Program.jwks());
        assertThat(clients.boundsOf(added.actor())).contains(SCHOOL);
        assertThat(clients.boundsOf(town.school()))
                .as("a person is bound to nothing")
                .isEmpty();
    }

    @Test
    void an_employer_has_no_programs() {
        town.builders();
        assertRefusal("employer", () -> clients.add(name, "town-builders", Set.of(Scope.PERMIT_READ), Program.jwks()));
    }

    private static void assertRefusal(String why, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(ClientRefused.class).hasMessage("problem.client." + why);
    }
}
