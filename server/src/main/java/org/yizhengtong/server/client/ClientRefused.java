package org.yizhengtong.server.client;

import org.yizhengtong.server.kernel.Problem;

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

    static ClientRefused desk(String office) {
        return new ClientRefused("problem.client.desk", office);
    }

    static ClientRefused scope(String scope) {
        return new ClientRefused("problem.client.scope", scope, String.join(", ", Scope.codes()));
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
}
