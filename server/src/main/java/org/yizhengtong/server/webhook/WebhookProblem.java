package org.yizhengtong.server.webhook;

import org.yizhengtong.server.kernel.Problem;

/** A program asks for events where there can be none. */
public abstract sealed class WebhookProblem extends Problem {
    private static final long serialVersionUID = 1;

    private WebhookProblem(String key) {
        super(key);
    }

    /** This program has not said yet that it wants to be told. */
    public static final class NotOpen extends WebhookProblem {
        private static final long serialVersionUID = 1;

        NotOpen() {
            super("problem.webhook.not_open");
        }
    }

    /** Events are signed, and this city has no key to sign with. */
    public static final class NoSigningKey extends WebhookProblem {
        private static final long serialVersionUID = 1;

        NoSigningKey() {
            super("problem.webhook.no_key");
        }
    }
}
