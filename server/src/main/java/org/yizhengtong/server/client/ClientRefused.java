package org.yizhengtong.server.client;

import java.util.List;
import java.util.Set;
import org.yizhengtong.server.kernel.Problem;
import org.yizhengtong.server.kernel.Purpose;

/** A program cannot be entered, or ended, as it was asked for; the message says what to mend. */
public final class ClientRefused extends Problem {
    private static final long serialVersionUID = 1;

    private ClientRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static ClientRefused name() {
        return new ClientRefused("problem.client.name");
    }

    static ClientRefused taken(String name) {
        return new ClientRefused("problem.client.taken", name);
    }

    static ClientRefused unknown(String name) {
        return new ClientRefused("problem.client.unknown", name);
    }

    static ClientRefused office(String office) {
        return new ClientRefused("problem.client.office", office);
    }

    static ClientRefused employer(String office) {
        return new ClientRefused("problem.client.employer", office);
    }

    static ClientRefused scopeOfOthers(Scope scope, String office, Set<Scope> its) {
        return new ClientRefused("problem.client.scope_of_others", scope.code(), office, joined(Scope.codes(its)));
    }

    static ClientRefused bounds(String office, List<String> services) {
        return new ClientRefused("problem.client.bounds", office, joined(services), joined(Purpose.codes()));
    }

    static ClientRefused boundsOfDesks(String office) {
        return new ClientRefused("problem.client.bounds_of_desks", office);
    }

    static ClientRefused service(String service, String office, List<String> its) {
        return new ClientRefused("problem.client.service", service, office, joined(its));
    }

    static ClientRefused purpose(String purpose) {
        return new ClientRefused("problem.client.purpose", purpose, joined(Purpose.codes()));
    }

    static ClientRefused scope(String scope) {
        return new ClientRefused("problem.client.scope", scope, joined(Scope.codes()));
    }

    static ClientRefused file() {
        return new ClientRefused("problem.client.file");
    }

    static ClientRefused keys() {
        return new ClientRefused("problem.client.keys");
    }

    static ClientRefused privateKey() {
        return new ClientRefused("problem.client.private_key");
    }

    private static String joined(List<String> words) {
        return String.join(", ", words);
    }
}
